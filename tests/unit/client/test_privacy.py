"""Planted keys, ids, names and numbers come out nowhere: not in a log of any library, an error, a repr or a pickle."""

from __future__ import annotations

import pickle
import traceback
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from healthie_api import CreateTaskInput
from hero_health_api.models import CreateCustomerBody, UpdateInvoiceBody
from hero_healthie import NO_RETRY, Healthie, Hero, HeroHealthieError
from hero_healthie._call.auth import Secret
from hero_healthie._transport.base import WireRequest, WireResponse
from tests.conftest import FAST
from tests.support.wire import ScriptedServer, scripted_server

KEY, NAME, NUMBER, TEXT = "sk-canary-1f0a", "Canaria-Lovelace", "9434765919", "canary-words-of-the-vendor"
PLANTED = (KEY, NAME, NUMBER, TEXT)


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        yield script


Clients = tuple[Hero, Healthie]
CALLS: list[Callable[[Clients], Awaitable[Any]]] = [
    lambda c: c[0].invoicing.update_invoice(NUMBER, body=UpdateInvoiceBody(issuer_id=NUMBER, memo=NAME)),
    lambda c: c[0].invoicing.list_customers(query=NAME),
    lambda c: c[0].invoicing.create_customer(body=CreateCustomerBody(name=NAME)),
    lambda c: c[0].invoicing.update_invoice(f"{NAME}/..", body=UpdateInvoiceBody(issuer_id=NUMBER)),
    lambda c: c[0].invoicing.create_customer(body=CreateCustomerBody(name=[NAME])),  # type: ignore[arg-type] # wrong on purpose
    lambda c: c[1].queries.user(id=NUMBER),
    lambda c: c[1].mutations.create_task(input=CreateTaskInput(content=NAME)),
    lambda c: c[1].mutations.create_task(input={"content": NAME}),  # type: ignore[arg-type] # wrong on purpose
    lambda c: c[1].execute("query q($a: String) { x(a: $a) }", {"a": NAME}),
]
RESPONSES: list[tuple[int, Any]] = [
    (200, {"data": {"user": {"id": [TEXT]}, "createTask": {"task": {"id": [TEXT]}, "messages": None}, "x": NAME}}),
    (200, {"errors": [{"message": TEXT, "path": ["x"], "extensions": {"code": "X"}}]}),
    (200, {"data": {"createTask": {"task": None, "messages": [{"field": "content", "message": TEXT}]}}}),
    (200, {"errors": [{"message": TEXT, "extensions": {"code": f"{TEXT} {NAME}"}}]}),
    (200, {"data": {"user": None}, "extensions": {"warnings": [{"code": f"{TEXT} {NAME}", "message": TEXT}]}}),
    (
        200,
        {"stripe_id": None, "status": TEXT, "data": [{NAME: TEXT}], "count": 0, f"{TEXT} {NAME}": TEXT, NUMBER: [TEXT]},
    ),
    (200, TEXT.encode()),
    (400, {"error": True, "statusCode": 400, "message": [{"code": "x", "expected": TEXT, "path": [f"{TEXT} 1"]}]}),
    (400, {"error": True, "statusCode": 400, "message": TEXT}),
    (429, TEXT.encode()),
    (502, f"<html>{TEXT}</html>".encode()),
]


@pytest.mark.parametrize(("status", "body"), RESPONSES)
async def test_nothing_planted_comes_out(
    server: ScriptedServer, every_log: pytest.LogCaptureFixture, status: int, body: Any
) -> None:
    server.responds(body, status=status, x_request_id="r-1")
    seen: list[str] = []
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        async with (
            Hero(
                api_key=KEY,
                practice_group_id="42",
                environment="staging",
                base_url=server.url,
                retry=NO_RETRY,
                pace=FAST,
            ) as hero,
            Healthie(api_key=KEY, environment="sandbox", base_url=server.url, retry=NO_RETRY, pace=FAST) as healthie,
        ):
            for call in CALLS:
                try:
                    seen.append(
                        repr(await call((hero, healthie))) if status != 200 else str(await call((hero, healthie)))[:0]
                    )
                except HeroHealthieError as error:
                    seen += [str(error), repr(error), traceback.format_exc(), repr(pickle.loads(pickle.dumps(error)))]
                    seen.append(pickle.dumps(error).decode("latin-1"))
            seen += [repr(hero), repr(healthie), repr(hero._calls.settings), repr(healthie._calls.settings)]
    seen += [str(item.message) for item in warned]
    seen += [record.getMessage() + repr(record.args) for record in every_log.records]
    everything = "\n".join(seen)
    for planted in PLANTED:
        lines = [line for line in everything.splitlines() if planted in line and "tests/client" not in line]
        assert not lines, lines[:3]


def test_what_carries_secrets_does_not_show_them() -> None:
    request = WireRequest("POST", f"https://host/{NUMBER}", {"x-api-key": KEY}, NAME.encode())
    response = WireResponse(200, {"set-cookie": KEY}, TEXT.encode())
    shown = f"{request!r}{response!r}{Secret(KEY)!r}{Secret(KEY)!s}"
    for planted in PLANTED:
        assert planted not in shown
    assert Secret(KEY) == Secret(KEY)
    assert Secret(KEY).reveal() == KEY
