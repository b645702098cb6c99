"""Every kind of response with several signs: what is known of a write, and how often it is sent."""

from __future__ import annotations

import pytest

from healthie_api import CreateTaskInput
from hero_health_api.models import CreateCustomerBody
from hero_healthie import NO_PACE, APIError, Healthie, Hero, OutcomeUnknownError, RetryPolicy, Verdict
from tests.support.signs_table import NO_SUCCESS, PAGE, ROWS, Row, page_with_table
from tests.support.wire import scripted_server

TWICE = RetryPolicy(attempts=2, initial=0.0001, maximum=0.0001)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text)
async def test_row(row: Row) -> None:
    async with (
        scripted_server() as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE, retry=TWICE) as healthie,
    ):
        for status, body in row.responses:
            server.requests.clear()
            server.responds(body, status=status)
            with pytest.raises(APIError) as caught:
                await healthie.mutations.create_task(input=CreateTaskInput(content="Call back"))
            assert caught.value.verdict is row.verdict, (status, body)
            assert isinstance(caught.value, OutcomeUnknownError) == (row.verdict is Verdict.UNKNOWN)
            assert len(server.requests) == (2 if row.verdict is Verdict.REFUSED else 1), (status, body)


@pytest.mark.parametrize("status", NO_SUCCESS)
async def test_a_record_of_hero_beside_a_status_that_is_no_success_is_unknown(status: int) -> None:
    async with (
        scripted_server() as server,
        Hero(
            api_key="k",
            practice_group_id="1",
            environment="staging",
            base_url=server.url,
            pace=NO_PACE,
            retry=TWICE,
        ) as hero,
    ):
        for body in ({"id": "cus_1", "name": "Ada"}, {"data": {"id": "cus_1"}}, b'{"id": "cus', b'[{"id": "cus'):
            server.requests.clear()
            server.responds(body, status=status)
            with pytest.raises(OutcomeUnknownError):
                await hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada Lovelace"))
            assert len(server.requests) == 1


def test_the_table_in_the_docs_is_this_one() -> None:
    text = PAGE.read_text("utf-8")
    assert text == page_with_table(text), "run `make docs-tables`"
