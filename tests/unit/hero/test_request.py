"""Any operation of Hero can be called, described or not, with all that the described ones have."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict

from hero_health_api.models import Invoice, UpdateInvoiceBody
from hero_healthie import (
    CallEvent,
    Hero,
    InvalidArgumentError,
    NotFoundError,
    OutcomeUnknownError,
    RecordId,
    ResponseDecodeError,
    ServerError,
    Verdict,
)
from hero_healthie.sandbox import Sandbox
from hero_healthie_runtime.rest.record import Record
from tests.conftest import hero_of
from tests.support.wire import ScriptedServer, scripted_server


class Found(BaseModel):
    id: int
    name: str


@dataclass
class FoundToo:
    id: int
    name: str


class FoundAsWell(TypedDict):
    id: int
    name: str


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        script.responds({"id": 5, "name": "Ada", "price": 12.30})
        yield script


@pytest.fixture
async def client(server: ScriptedServer) -> AsyncIterator[Hero]:
    async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as hero:
        yield hero


async def test_it_is_sent_as_said(server: ScriptedServer, client: Hero) -> None:
    value = await client.request(
        "post",
        "/v1/new-things/a b:c",
        params={"since": date(2026, 3, 2), "tag": ["x", "y"], "all": True, "none": None},
        json={"name": "Ada", "price": Decimal("12.30"), "tags": [1, None]},
        headers={"X-Trace": "t"},
        safety="create",
    )
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/new-things/a%20b:c?since=2026-03-02&tag=x&tag=y&all=true HTTP/1.1")
    assert body == b'{"name":"Ada","price":12.3,"tags":[1,null]}'
    for line in (b"x-api-key: k", b"x-practice-group-id: 42", b"x-trace: t", b"content-type: application/json"):
        assert line in head
    assert isinstance(value, Record)
    assert (value.id, value["price"]) == ("5", Decimal("12.3"))


@pytest.mark.parametrize(
    ("into", "wanted"),
    [
        (Found, Found(id=5, name="Ada")),
        (FoundToo, FoundToo(5, "Ada")),
        (FoundAsWell, {"id": 5, "name": "Ada"}),
        (bytes, b'{"id": 5, "name": "Ada", "price": 12.3}'),
    ],
)
async def test_it_is_read_as_what_the_caller_says(client: Hero, into: Any, wanted: Any) -> None:
    assert await client.request("GET", "/v1/things/5", into=into) == wanted


async def test_lists_and_models_of_the_package(hero: Hero) -> None:
    page = await hero.request("GET", "/v1/admins", params={"page_size": 2})
    described = await hero.admin.list_admins(page_size=2)
    assert [row["id"] for row in page["data"]] == [admin.id for admin in described.items]
    body = UpdateInvoiceBody(issuer_id="7", memo="x")
    invoice = await hero.request("PATCH", "/v1/invoicing/invoices/981", json=body, safety="money", into=Invoice)
    assert isinstance(invoice, Invoice)
    async with scripted_server() as server:
        server.responds([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}])
        async with Hero(api_key="k", practice_group_id="42", environment="staging", base_url=server.url) as client:
            assert await client.request("GET", "/v1/x", into=list[FoundToo]) == [FoundToo(1, "a"), FoundToo(2, "b")]
            assert len((await client.request("GET", "/v1/x"))["data"]) == 2
            server.responds(b"", status=204)
            assert await client.request("DELETE", "/v1/x/5", safety="idempotent_write") == {}


@pytest.mark.parametrize(
    ("safety", "times", "error"),
    [
        ("read", 2, None),
        ("idempotent_write", 2, None),
        ("create", 1, OutcomeUnknownError),
        ("money", 1, OutcomeUnknownError),
    ],
)
async def test_the_safety_decides_what_is_sent_again(sandbox: Sandbox, safety: Any, times: int, error: Any) -> None:
    sandbox.fail("hero", "*", "reset_after", times=1)
    body = {"issuer_id": "7", "memo": "x"}
    async with hero_of(sandbox) as hero:
        call = hero.request("PATCH", "/v1/invoicing/invoices/981", json=body, safety=safety)
        if error is None:
            await call
        else:
            with pytest.raises(error, match=r"hero\.request: it was sent, and its outcome is unknown"):
                await call
    assert len(sandbox.requests) == times


async def test_events_hold_ids_and_a_template(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    async with hero_of(sandbox, on_call=events.append) as hero:
        await hero.request("PATCH", "/v1/invoicing/invoices/981", json={"issuer_id": "7"}, safety="money")
        with pytest.raises(NotFoundError):
            await hero.request(
                "PATCH", "/v1/invoicing/invoices/Ada Lovelace/x", json={"issuer_id": "7"}, safety="money"
            )
    first, second = events
    assert (first.operation, first.template, first.name) == ("hero.request", "/v1/invoicing/invoices/{id}", None)
    assert (first.safety, first.outcome, first.tenant) == ("money", Verdict.DONE, "42")
    assert RecordId("id", "981") in first.record_ids
    assert "Lovelace" not in repr(second)


async def test_a_done_write_that_cannot_be_read_says_done(server: ScriptedServer, client: Hero) -> None:
    server.responds({"id": "Ada Lovelace"}, status=201)
    with pytest.raises(ResponseDecodeError) as caught:
        await client.request("POST", "/v1/things", json={}, safety="money", into=Found)
    assert (caught.value.verdict, caught.value.path, caught.value.attempts) == (Verdict.DONE, "id", 1)
    assert "Lovelace" not in str(caught.value)
    server.responds(b"<html>", status=200)
    with pytest.raises(OutcomeUnknownError) as unknown:
        await client.request("POST", "/v1/things", json={}, safety="create")
    assert isinstance(unknown.value.reason, ServerError)


GOOD: dict[str, Any] = {"method": "POST", "path": "/v1/things", "safety": "create"}
BAD: list[tuple[dict[str, Any], str, str]] = [
    ({"method": "FETCH"}, "method must be GET, HEAD, POST, PUT, PATCH or DELETE", "method"),
    ({"safety": None}, "safety is required for POST, .*: read, idempotent_write, create or money", "safety"),
    ({"safety": "idempotent"}, "safety must be .* did you mean 'idempotent_write'", "safety"),
    ({"path": "v1/things"}, "path must begin with a slash", "path"),
    ({"path": "https://elsewhere.example/v1"}, "path must begin with a slash", "path"),
    ({"path": "//elsewhere.example/v1"}, "path holds an empty segment", "path"),
    ({"path": "/v1/patients/"}, "path holds an empty segment: is an id missing", "path"),
    ({"path": "/v1/../admin"}, "path must not hold a dot segment", "path"),
    ({"path": "/v1/%2e%2e/admin"}, "path must not hold a dot segment", "path"),
    ({"path": "/v1/a%2Fb"}, "path must be one id, without slashes", "path"),
    ({"path": "/v1/a\r\nx: y"}, "path holds control characters", "path"),
    ({"path": "/v1/things?x=1"}, r"pass the query as params=", "path"),
    ({"path": "/v1/things#x"}, r"pass the query as params=", "path"),
    ({"params": [("a", 1)]}, "params must be a dict, not a list", "params"),
    ({"params": {"a b": 1}}, "params holds a name that is no parameter's", "params"),
    ({"params": {"a": {"b": 1}}}, r"params\['a'\] must be text, a number, .* not a dict", "params"),
    ({"json": {"a": {"b": object()}}}, r"json.a.b must be what JSON can hold, not object", "json.a.b"),
    ({"json": {"a": float("nan")}}, r"json.a must be a finite number", "json.a"),
    ({"headers": {"x-api-key": "other"}}, "headers must not hold x-api-key", "headers"),
    ({"into": 5}, "into must be a pydantic model, a dataclass or a TypedDict", "into"),
    ({"into": dict}, "into must be a pydantic model, a dataclass or a TypedDict", "into"),
    ({"into": list[int]}, "into must be a pydantic model, a dataclass or a TypedDict", "into"),
]


@pytest.mark.parametrize(("changes", "text", "argument"), BAD)
async def test_what_cannot_be_is_refused(
    server: ScriptedServer, client: Hero, changes: dict[str, Any], text: str, argument: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        await client.request(**{**GOOD, **changes})
    assert caught.value.argument == argument
    assert not server.requests


async def test_a_view_for_another_group_has_it_too(server: ScriptedServer, client: Hero) -> None:
    view = client.for_practice_group("77").with_options(extra_query={"verbose": True})
    await asyncio.gather(*(view.request("GET", "/v1/x", params={"a": 1}) for _ in range(3)))
    assert all(
        b"GET /v1/x?verbose=true&a=1 " in each and b"x-practice-group-id: 77" in each for each in server.requests
    )
