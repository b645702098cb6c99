"""Several small queries in one document: one call, each value as it would be alone, and the cost of the sum."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest
from graphql import parse, validate
from pydantic import BaseModel

from healthie_api import CreateRequestedPaymentInput
from hero_healthie import (
    CallEvent,
    Healthie,
    Hero,
    InvalidArgumentError,
    ResponseDecodeError,
    ServerError,
    gather,
    with_response,
)
from hero_healthie.healthie.joint import Joint, Query, _Part
from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.specs.load import healthie_schema
from hero_healthie_codegen.graphql.documents.cost import measure
from tests.conftest import healthie_of
from tests.support.healthie_operations import operation_of
from tests.support.wire import scripted_server


class Visit(BaseModel):
    id: str
    location: str | None


class Person(BaseModel):
    full_name: str | None


def calls_of(healthie: Healthie, sandbox: Sandbox) -> list[Any]:
    patient = sandbox.healthie_samples["recipient_id"]
    return [
        healthie.queries.user(id=patient),
        healthie.queries.current_user(into=Person),
        healthie.queries.appointments(first=2),
        healthie.queries.appointments(first=3, into=Visit),
        healthie.queries.users(first=1, into=Person),
    ]


async def test_each_value_is_what_it_would_be_alone(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    async with healthie_of(sandbox, on_call=events.append) as healthie:
        alone = await gather(calls_of(healthie, sandbox))
        sandbox_requests = len(sandbox.requests)
        events.clear()
        response = await with_response(healthie.together(calls_of(healthie, sandbox)))
    together = response.value
    assert len(sandbox.requests) == sandbox_requests + 1
    assert [event.operation for event in events] == ["healthie.together"]
    assert (together[0], together[1], together[4]) == (alone[0], alone[1], alone[4])
    assert [list(page.items) for page in together[2:4]] == [list(page.items) for page in alone[2:4]]
    assert response.status == 200


async def test_the_document_fits_the_schema(healthie: Healthie, sandbox: Sandbox) -> None:
    await healthie.together(calls_of(healthie, sandbox))
    sent: Any = sandbox.requests[-1].body
    assert not validate(healthie_schema(), parse(sent["query"]))
    assert set(re.findall(r"\$(q\d_\w+)\s*:", sent["query"])) >= set(sent["variables"])


@pytest.mark.parametrize("name", ["user", "requested_payments", "appointments", "current_user", "locations", "tasks"])
def test_the_cost_is_counted_as_codegen_counts_it(name: str) -> None:
    operation = operation_of(f"queries.{name}")
    for variables in ({}, {"first": 7}, {"last": 30}):
        if variables and "first" not in operation.arguments:
            continue
        query = Query(operation, operation.document, variables, operation.decode, None)  # type: ignore[arg-type]
        assert _Part("q0", query).cost.cost == measure(healthie_schema(), parse(operation.document), variables).cost


async def test_more_than_the_vendor_takes_is_refused(healthie: Healthie, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError, match=r"together they cost \d+, and Healthie refuses more than 2000 \("):
        await healthie.together([healthie.queries.requested_payments(first=25) for _ in range(9)])
    assert not sandbox.requests
    assert len(asyncio.all_tasks()) == 1


REFUSED: list[tuple[Callable[[Healthie], Any], str]] = [
    (
        lambda h: h.mutations.create_requested_payment(input=CreateRequestedPaymentInput(recipient_id="1")),
        "only methods",
    ),
    (lambda h: h.execute("{ currentUser { id } }"), "only methods of queries can"),
    (lambda h: h.with_options(timeout=5).queries.current_user(), "one client or view"),
    (lambda h: 5, "calls must hold calls that are not awaited yet"),
]


@pytest.mark.parametrize(("make", "text"), REFUSED)
async def test_what_cannot_be_sent_with_others(
    healthie: Healthie, sandbox: Sandbox, make: Callable[[Healthie], Any], text: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=text):
        await healthie.together([healthie.queries.current_user(), make(healthie)])
    assert not sandbox.requests


async def test_a_call_of_another_kind_does_not_hold_up_the_others(healthie: Healthie, hero: Hero) -> None:
    user, admins, *_ = await healthie.together([healthie.queries.current_user(), hero.admin.list_admins()])
    assert user is not None
    assert admins is not None
    assert await healthie.together([]) == []


async def test_errors_and_cancellation(sandbox: Sandbox) -> None:
    async with healthie_of(sandbox) as healthie:
        sandbox.fail("healthie", "*", 500, times=None)
        with pytest.raises(ServerError) as caught:
            await healthie.together(calls_of(healthie, sandbox))
        assert caught.value.operation == "healthie.together"
        sandbox.reset()
        sandbox.fail("healthie", "*", "delay", seconds=30)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await healthie.together(calls_of(healthie, sandbox))
        assert len(asyncio.all_tasks()) == 1
    async with scripted_server() as server:
        server.responds({"data": {"q0": None, "q1": 5}})
        async with Healthie(api_key="k", environment="sandbox", base_url=server.url) as client:
            with pytest.raises(ResponseDecodeError) as unread:
                await client.together([client.queries.user(id="1"), client.queries.user(id="2")])
    assert unread.value.operation == "healthie.queries.user"


async def test_a_joint_that_is_over_takes_nothing() -> None:
    joint = Joint(0)
    joint.end(None)
    await joint.complete()
    assert not joint.is_open
