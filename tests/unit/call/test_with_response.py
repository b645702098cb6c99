"""A call's value with what is known of its response, for every kind of call."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from healthie_api import CreateRequestedPaymentInput
from hero_health_api.models import UpdateInvoiceBody
from hero_healthie import CallEvent, Healthie, Hero, InvalidArgumentError, NotFoundError, Verdict, gather, with_response
from hero_healthie.sandbox import Sandbox
from tests.conftest import QUICK, healthie_of, hero_of
from tests.support.wire import scripted_server

BODY = UpdateInvoiceBody(issuer_id="7", memo="a secret memo")


async def test_a_write_of_hero(hero: Hero, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "updateInvoice", 429, times=1, retry_after=0)
    response = await with_response(hero.invoicing.update_invoice("981", body=BODY))
    assert response.value.id == "981"
    assert response.status == 200
    assert response.headers["Content-Type"] == response.headers["content-type"] == "application/json; charset=utf-8"
    assert [attempt.verdict for attempt in response.attempts] == [Verdict.REFUSED, Verdict.DONE]
    assert response.duration >= sum(attempt.duration for attempt in response.attempts)
    assert "secret" not in repr(response)


async def test_reads_writes_lists_and_curated_methods_of_healthie(healthie: Healthie, sandbox: Sandbox) -> None:
    patient = sandbox.healthie_samples["recipient_id"]
    made = CreateRequestedPaymentInput(recipient_id=patient, invoice_type="other", price="12.50", services_provided="x")
    calls: list[Any] = [
        healthie.queries.current_user(),
        healthie.mutations.create_requested_payment(input=made),
        healthie.queries.requested_payments(first=2),
        healthie.invoices.list(page_size=1).collect(),
        healthie.invoices.create(
            invoice_type="other", recipient_id=patient, price=Decimal("12.50"), services_provided="x"
        ),
        healthie.execute("{ currentUser { id } }"),
    ]
    responses = [await with_response(call) for call in calls]
    assert all(response.value is not None and response.status == 200 for response in responses)
    walked = responses[3]
    assert len(walked.attempts) >= len(walked.value) > 1, "each page is an attempt"


async def test_every_header_that_may_carry_the_id_of_a_request() -> None:
    events: list[CallEvent] = []
    async with scripted_server() as server:
        server.responds({"data": {"currentUser": None}}, X_Request_Id="req-1")
        async with Healthie(api_key="k", environment="sandbox", base_url=server.url, on_call=events.append) as healthie:
            response = await with_response(healthie.queries.current_user())
    assert (response.value, response.request_id) == (None, "req-1")
    assert [(event.outcome, event.request_id) for event in events] == [(Verdict.DONE, "req-1")]


async def test_it_nests_and_calls_side_by_side_do_not_mix(hero: Hero) -> None:
    async def both() -> int:
        inner = await with_response(hero.admin.list_admins())
        await hero.admin.list_admins()
        return len(inner.attempts)

    outer = await with_response(both())
    assert (outer.value, len(outer.attempts)) == (1, 2)
    many = await gather([with_response(hero.admin.list_admins()) for _ in range(9)], limit=3)
    assert [len(each.attempts) for each in many] == [1] * 9
    await hero.admin.list_admins()
    assert len(outer.attempts) == 2


async def test_errors_pass(hero: Hero) -> None:
    with pytest.raises(NotFoundError) as caught:
        await with_response(hero.request("GET", "/v1/patients/99999"))
    assert caught.value.attempts == 1


async def test_what_is_no_call_is_told(hero: Hero) -> None:
    wrong: Any = hero.admin.list_admins
    with pytest.raises(InvalidArgumentError, match=r"before it is awaited: .*not a method"):
        await with_response(wrong)
    wrong = await hero.admin.list_admins()
    with pytest.raises(InvalidArgumentError, match="not a "):
        await with_response(wrong)
    task = asyncio.create_task(asyncio.sleep(0))
    with pytest.raises(InvalidArgumentError, match="not a task"):
        await with_response(task)
    await task
    nothing = await with_response(asyncio.sleep(0, 5))
    assert (nothing.value, nothing.attempts) == (5, ())
    with pytest.raises(InvalidArgumentError, match="made no call"):
        _ = nothing.status


@pytest.mark.parametrize("client_of", [hero_of, healthie_of])
async def test_a_cancelled_call_is_cancelled(sandbox: Sandbox, client_of: Any) -> None:
    sandbox.fail("*", "*", "delay", seconds=30)
    async with client_of(sandbox, retry=QUICK) as client:
        call = client.admin.list_admins() if isinstance(client, Hero) else client.queries.current_user()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await with_response(call)
