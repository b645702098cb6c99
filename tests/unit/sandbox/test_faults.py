"""Faults: what a client sees of each, and what was done behind its back."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from hero_healthie.sandbox import KINDS, Sandbox
from hero_healthie.sandbox.faults import parse_fault
from tests.unit.sandbox.conftest import NO_TLS, GraphQL

pytestmark = pytest.mark.slow

CUSTOMERS = "/v1/invoicing/customers"
MUTATION = """mutation { out: createTag(input: { name: "x" }) {
  tag { id } problems: messages { field message } messages { field text: message } } }"""


def create(hero_api: httpx.Client, **options: Any) -> httpx.Response:
    return hero_api.post(CUSTOMERS, json={"name": "A"}, **options)


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 502, 503, 504, 520, 599])
def test_statuses(sandbox: Sandbox, hero_api: httpx.Client, status: int) -> None:
    sandbox.fail("hero", "createCustomer", status)
    response = create(hero_api)
    assert response.status_code == status
    assert create(hero_api).status_code == 200
    triggered, after = sandbox.requests
    assert (triggered.fault, triggered.status, triggered.processed) == (str(status), status, False)
    assert (after.fault, after.status, after.processed) == (None, 200, True)
    assert [effect.request for effect in sandbox.ledger] == [after.seq]


def test_bodies_and_retry_after(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    moment = datetime(2026, 12, 1, tzinfo=UTC)
    for options in (
        {"retry_after": 2},
        {"retry_after": 0.5},
        {"retry_after": moment, "body": "html"},
        {"retry_after": "soon", "body": "empty"},
        {"body": "plain words"},
        {"body": {"message": "no"}},
    ):
        sandbox.fail("hero", "*", 429, **options)  # type: ignore[arg-type]
    responses = [create(hero_api) for _ in range(6)]
    assert [response.headers.get("retry-after") for response in responses[:2]] == ["2", "0.5"]
    assert parsedate_to_datetime(responses[2].headers["retry-after"]) == moment
    assert "<html>" in responses[2].text
    assert (responses[3].headers["retry-after"], responses[3].content) == ("soon", b"")
    assert responses[4].text == "plain words"
    assert responses[5].json() == {"message": "no"}


@pytest.mark.parametrize(
    ("kind", "error", "processed"),
    [
        ("reset", httpx.ReadError, False),
        ("reset_after", httpx.ReadError, True),
        ("close", httpx.RemoteProtocolError, False),
        ("truncate", httpx.RemoteProtocolError, True),
    ],
)
def test_broken_connections(
    sandbox: Sandbox, hero_api: httpx.Client, kind: str, error: type[Exception], processed: bool
) -> None:
    sandbox.fail("hero", "create_customer", kind)
    with pytest.raises(error) as caught:
        create(hero_api)
    if kind.startswith("reset"):
        assert "reset" in str(caught.value)
    (record,) = sandbox.requests
    assert (record.fault, record.status, record.processed) == (kind, None, processed)
    assert len(sandbox.ledger) == int(processed)
    assert create(hero_api).status_code == 200


def test_waiting(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "*", "delay", seconds=0.2)
    sandbox.fail("hero", "*", "delay_after", seconds=0.2)
    for _ in range(2):
        started = time.monotonic()
        assert create(hero_api).status_code == 200
        assert time.monotonic() - started >= 0.2
    sandbox.fail("hero", "*", "delay_after", seconds=0.6)
    with pytest.raises(httpx.ReadTimeout):
        create(hero_api, timeout=0.1)
    assert len(sandbox.ledger) == 3
    sandbox.fail("hero", "*", "hang")
    with pytest.raises(httpx.ReadTimeout):
        create(hero_api, timeout=0.1)
    assert len(sandbox.ledger) == 3
    assert create(hero_api).status_code == 200


def test_stopping_breaks_what_hangs() -> None:
    sandbox = Sandbox().start()
    sandbox.fail("hero", "*", "hang")
    sandbox.fail("hero", "*", "delay", seconds=60)
    failures: list[Exception] = []

    def call() -> None:
        try:
            httpx.get(f"{sandbox.hero_url}/v1/me", timeout=30, trust_env=False)
        except httpx.HTTPError as error:
            failures.append(error)

    threads = [threading.Thread(target=call) for _ in range(2)]
    for thread in threads:
        thread.start()
    while len(sandbox.requests) < 2:
        time.sleep(0.01)
    started = time.monotonic()
    sandbox.stop()
    for thread in threads:
        thread.join()
    assert time.monotonic() - started < 3
    assert failures


def test_odd_bodies(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    for kind in ("empty", "html", "bad_json", "close_after"):
        sandbox.fail("hero", "*", kind)
    empty, html, bad, last = (create(hero_api) for _ in range(4))
    assert {response.status_code for response in (empty, html, bad, last)} == {200}
    assert empty.content == b""
    assert "html" in html.headers["content-type"]
    with pytest.raises(ValueError, match="Expecting"):
        bad.json()
    assert last.json()["name"] == "A"
    assert len(sandbox.ledger) == 1


def test_graphql_kinds(sandbox: Sandbox, graphql: GraphQL) -> None:
    def triggered(kind: str, **options: Any) -> dict[str, Any]:
        sandbox.fail("healthie", "createTag", kind, **options)
        return graphql(MUTATION)

    assert triggered("too_many_requests")["errors"][0]["extensions"] == {"code": "TOO_MANY_REQUESTS"}
    assert triggered("graphql_error", code="X")["errors"][0]["extensions"] == {"code": "X"}
    assert triggered("errors_string", message="no") == {"errors": "no"}
    assert triggered("errors_empty") == {"errors": [{}]}
    assert triggered("null_data") == {"data": None}
    assert triggered("messages", message="taken", field="name")["data"] == {
        "out": {
            "tag": None,
            "problems": [{"field": "name", "message": "taken"}],
            "messages": [{"field": "name", "text": "taken"}],
        }
    }
    assert sandbox.ledger == []
    partial = triggered("partial")
    assert partial["data"]["out"]["tag"]["id"]
    assert partial["errors"]
    assert len(sandbox.ledger) == 1


def test_a_gateway_may_give_up_after_the_work(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "createCustomer", 504, processed=True)
    assert create(hero_api).status_code == 504
    assert sandbox.requests[-1].processed
    assert [effect.action for effect in sandbox.ledger] == ["created"]


def test_times_after_and_rate(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "createCustomer", 503, times=2, after=1)
    assert [create(hero_api).status_code for _ in range(4)] == [200, 503, 503, 200]
    sandbox.fail("*", "*", 500, times=None)
    assert {create(hero_api).status_code for _ in range(5)} == {500}
    sandbox.clear_faults()
    drawn: list[list[int]] = []
    for _ in range(2):
        sandbox.reset()
        sandbox.fail("hero", "*", 500, times=None, rate=0.5)
        drawn.append([create(hero_api).status_code for _ in range(20)])
    assert drawn[0] == drawn[1]
    assert set(drawn[0]) == {200, 500}


def test_limits(sandbox: Sandbox, hero_api: httpx.Client, graphql: GraphQL) -> None:
    sandbox.limit("hero", calls=3, seconds=0.5)
    assert [create(hero_api).status_code for _ in range(5)] == [200, 200, 200, 429, 429]
    time.sleep(0.6)
    assert create(hero_api).status_code == 200
    sandbox.limit("healthie", calls=3, seconds=0.2, lock=True)
    responses = [graphql("{ currentUser { id } }") for _ in range(4)]
    assert ["errors" in response for response in responses] == [False, False, False, True]
    assert responses[3]["errors"][0]["extensions"]["code"] == "TOO_MANY_REQUESTS"
    time.sleep(0.3)
    assert "errors" in graphql("{ currentUser { id } }")
    assert [record.fault for record in sandbox.requests].count("rate_limit") == 4
    assert len(sandbox.ledger) == 4
    control = f"{sandbox.url}/_sandbox/limits"
    assert hero_api.delete(control).status_code == 204
    assert "data" in graphql("{ currentUser { id } }")
    assert hero_api.post(control, json={"api": "hero", "calls": 1}).status_code == 204
    assert [create(hero_api).status_code for _ in range(2)] == [200, 429]
    assert hero_api.post(control, json={"api": "hero"}).status_code == 400
    with pytest.raises(ValueError, match="calls must be"):
        sandbox.limit("hero", calls=0)


async def test_the_ledger_is_true_under_load(sandbox: Sandbox) -> None:
    for kind in ("reset", "reset_after", "truncate", "close", "503", "delay_after"):
        sandbox.fail("hero", "createCustomer", kind, times=None, rate=0.1, seconds=0.02)
    headers = {"x-api-key": sandbox.hero_api_key, "x-practice-group-id": "42"}
    seen: set[str] = set()

    async def one(client: httpx.AsyncClient, number: int) -> None:
        try:
            response = await client.post(f"{sandbox.hero_url}{CUSTOMERS}", json={"name": f"c{number}"})
        except httpx.TransportError:
            return
        if response.status_code == 200:
            seen.add(f"c{number}")

    limits = httpx.Limits(max_connections=20)
    client = httpx.AsyncClient(headers=headers, limits=limits, trust_env=False, verify=NO_TLS, timeout=30)
    async with client, asyncio.TaskGroup() as group:
        for number in range(250):
            group.create_task(one(client, number))
    done = [str(effect.data["name"]) for effect in sandbox.ledger]
    assert len(done) == len(set(done))
    assert seen <= set(done)
    by_request = {record.seq: record for record in sandbox.requests}
    assert {effect.request for effect in sandbox.ledger} == {
        seq for seq, record in by_request.items() if record.processed
    }
    unsure = {record.fault for record in by_request.values() if record.processed and record.body["name"] not in seen}
    assert unsure == {"reset_after", "truncate"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("hera", "*", 500), "api must be one of"),
        (("hero", "createInvoyce", 500), "did you mean createInvoice"),
        (("hero", "*", "explode"), "kind is unknown"),
        (("hero", "*", 99), "not the HTTP status"),
        (("hero", "*", "messages"), "GraphQL"),
    ],
)
def test_orders_that_make_no_sense(sandbox: Sandbox, arguments: tuple[str, str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        sandbox.fail(*arguments)


def test_fault_text() -> None:
    assert parse_fault("hero:createInvoice:429:2") == ("hero", "createInvoice", "429", {"retry_after": "2"})
    assert parse_fault("healthie:*:delay:0.5:times=always") == (
        "healthie",
        "*",
        "delay",
        {"seconds": 0.5, "times": None},
    )
    assert parse_fault("hero:x:502:processed=true:after=2")[3] == {"processed": True, "after": 2}
    for text in ("hero:x", "hero::429", "hero:x:429:times=few", "hero:x:429:processed=maybe"):
        with pytest.raises(ValueError, match=r"fault|form"):
            parse_fault(text)


def test_a_fault_that_never_happens_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"times must be a whole number from 1"):
        sandbox.fail("hero", "createCustomer", 503, times=0)


def test_the_control_api(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    control = f"{sandbox.url}/_sandbox"
    orders = ["hero:createCustomer:reset_after", {"api": "hero", "operation": "*", "kind": 429, "retry_after": 1}]
    assert hero_api.post(f"{control}/faults", json=orders).status_code == 201
    with pytest.raises(httpx.ReadError):
        create(hero_api)
    assert create(hero_api).headers["retry-after"] == "1"
    assert [fault["triggered"] for fault in hero_api.get(f"{control}/faults").json()["faults"]] == [1, 1]
    assert [record["fault"] for record in hero_api.get(f"{control}/requests").json()["requests"]] == [
        "reset_after",
        "429",
    ]
    assert [effect["action"] for effect in hero_api.get(f"{control}/ledger").json()["ledger"]] == ["created"]
    assert hero_api.get(f"{control}/environ").json() == sandbox.environ
    assert hero_api.post(f"{control}/faults", json={"api": "hero"}).status_code == 400
    assert hero_api.post(f"{control}/faults", json=["nonsense"]).status_code == 400
    for broken in ("[" * 100_000, '{"api": "hero", "calls": 1e999}'):
        assert hero_api.post(f"{control}/limits", content=broken).status_code == 400
    assert hero_api.get(f"{control}/nothing").status_code == 404
    assert hero_api.post(f"{control}/reset").status_code == 204
    assert sandbox.requests == sandbox.ledger == sandbox.faults == []


def test_every_kind_is_tested_here() -> None:
    assert set(KINDS) == {
        "reset", "reset_after", "close", "close_after", "truncate", "delay", "delay_after", "hang", "empty", "html",
        "bad_json", "too_many_requests", "graphql_error", "errors_string", "errors_empty", "messages", "partial",
        "null_data", "unknown_enum", "unknown_field", "unexpected_null",
    }  # fmt: skip


def test_a_drift_needs_a_field_that_is_there(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    for kind in ("unknown_enum", "unexpected_null"):
        with pytest.raises(ValueError, match="needs the name of a field"):
            sandbox.fail("hero", "createCustomer", kind)
    sandbox.fail("hero", "createCustomer", "unexpected_null", field="wings")
    response = create(hero_api)
    assert response.status_code == 400
    assert "wings" in response.json()["message"][0]["expected"]
    assert parse_fault("hero:*:unexpected_null:id:times=always") == (
        "hero",
        "*",
        "unexpected_null",
        {"field": "id", "times": None},
    )


def test_a_drift_leaves_the_rest_as_it_is(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "createCustomer", "unknown_field", message="hello")
    sandbox.fail("hero", "createCustomer", "unexpected_null", field="name")
    first, second, third = (create(hero_api) for _ in range(3))
    assert first.status_code == second.status_code == third.status_code
    assert first.json().pop("sandbox_unknown_field") == "hello"
    assert second.json() == {**second.json(), "name": None}
    assert first.json().keys() - {"sandbox_unknown_field"} == second.json().keys() == third.json().keys()
    assert len(sandbox.ledger) == 3


def test_a_drift_does_not_hide_a_refusal(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "createCustomer", "unknown_field")
    response = hero_api.post(CUSTOMERS, json={"name": 1})
    assert response.status_code == 400
    assert "sandbox_unknown_field" not in response.text
