"""One event per logical call, whatever becomes of it, and no event changes a call."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from hero_health_api.models import CreateCustomerBody, LinkInvoiceBody
from hero_healthie import (
    NO_RETRY,
    APIError,
    CallEvent,
    ConfigurationError,
    Healthie,
    Hero,
    InvalidArgumentError,
    InvalidRequestError,
    OutcomeUnknownError,
    RetryPolicy,
    Verdict,
    calling,
)
from hero_healthie._telemetry.events import CallHook
from hero_healthie.sandbox import Sandbox
from tests.conftest import FAST, QUICK
from tests.support.until import until

NAME = "Canaria Lovelace"
LINK = LinkInvoiceBody(stripe_invoice_id="in_42_0981", appointment_id="501", issuer_id="7")


def hero_of(sandbox: Sandbox, on_call: CallHook | None, **options: Any) -> Hero:
    options = {"retry": QUICK, "timeout": 10, "pace": FAST, **options}
    return Hero(
        api_key=sandbox.hero_api_key,
        practice_group_id="42",
        environment="staging",
        base_url=sandbox.hero_url,
        on_call=on_call,
        **options,
    )


def create(hero: Hero) -> Awaitable[Any]:
    return hero.invoicing.create_customer(body=CreateCustomerBody(name=NAME))


def read(hero: Hero) -> Awaitable[Any]:
    return hero.invoicing.list_coupons()


def link(hero: Hero) -> Awaitable[Any]:
    return hero.invoicing.link_invoice(body=LINK)


ENDS: list[tuple[str, str, Callable[[Hero], Awaitable[Any]], list[int | str], Verdict, list[Verdict], str | None]] = [
    ("done", "listCoupons", read, [], Verdict.DONE, [Verdict.DONE], None),
    ("repeated", "listCoupons", read, [429, 502], Verdict.DONE, [Verdict.REFUSED, Verdict.UNKNOWN, Verdict.DONE], None),
    ("rejected", "createCustomer", create, [400], Verdict.REJECTED, [Verdict.REJECTED], "InvalidRequestError"),
    ("refused", "createCustomer", create, [429] * 3, Verdict.REFUSED, [Verdict.REFUSED] * 3, "RateLimitedError"),
    ("unknown", "createCustomer", create, ["reset_after"], Verdict.UNKNOWN, [Verdict.UNKNOWN], "OutcomeUnknownError"),
    ("read lost", "listCoupons", read, ["reset"] * 3, Verdict.UNKNOWN, [Verdict.UNKNOWN] * 3, "TransportError"),
]


@pytest.mark.parametrize(("operation", "act", "faults", "outcome", "attempts", "error"), [row[1:] for row in ENDS])
async def test_every_end_of_a_call_is_one_event(
    sandbox: Sandbox,
    operation: str,
    act: Callable[[Hero], Awaitable[Any]],
    faults: list[int | str],
    outcome: Verdict,
    attempts: list[Verdict],
    error: str | None,
) -> None:
    for fault in faults:
        sandbox.fail("hero", operation, fault)
    events: list[CallEvent] = []
    before = datetime.now(UTC)
    async with hero_of(sandbox, events.append) as hero:
        with calling(reference="order-4711"):
            caught = (await asyncio.gather(act(hero), return_exceptions=True))[0]
    [event] = events
    assert (event.api, event.tenant, event.reference, event.cancelled) == ("hero", "42", "order-4711", False)
    assert event.operation.startswith("hero.invoicing.")
    assert (event.outcome, event.error) == (outcome, error)
    assert [attempt.verdict for attempt in event.attempts] == attempts
    assert [attempt.status for attempt in event.attempts][-1] == event.status
    assert before <= event.started <= event.attempts[0].started <= datetime.now(UTC)
    assert all(0 <= attempt.duration <= event.duration for attempt in event.attempts)
    assert event.queued == 0
    if isinstance(caught, APIError):
        assert caught.attempts_made == event.attempts
        assert (caught.reference, caught.tenant, caught.verdict) == ("order-4711", "42", outcome)
    assert NAME not in repr(event)


def test_an_event_has_no_room_for_what_was_sent() -> None:
    assert {field.name for field in fields(CallEvent)} == {
        *("api", "operation", "safety", "tenant", "reference", "outcome", "cancelled", "error", "status"),
        *("request_id", "attempts", "started", "duration", "queued", "call_id", "kind", "method", "template", "name"),
        *("actor", "record_ids", "server", "port", "drift", "subscription"),
    }


async def test_the_shard_of_healthie_is_in_the_event(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    key, url = sandbox.healthie_api_key, sandbox.healthie_url
    sandbox.fail("healthie", "createTask", "messages", message=NAME, field="content")
    async with Healthie(
        api_key=key, environment="sandbox", base_url=url, shard_id="7", on_call=events.append
    ) as healthie:
        await healthie.as_user(api_key=key).queries.current_user()
        with pytest.raises(InvalidRequestError):
            await healthie.execute(
                'mutation { createTask(input: {content: "x"}) { task { id } messages { field message } } }'
            )
    assert [(event.api, event.operation, event.safety, event.tenant, event.outcome) for event in events] == [
        ("healthie", "healthie.queries.current_user", "read", "7", Verdict.DONE),
        ("healthie", "healthie.execute", "money", "7", Verdict.REJECTED),
    ]
    assert NAME not in repr(events)


async def test_a_response_that_cannot_be_read_was_done(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    sandbox.fail("hero", "createCustomer", 200, body={"id": 7})
    async with hero_of(sandbox, events.append) as hero:
        with pytest.raises(APIError):
            await create(hero)
    assert [(event.outcome, event.error, event.status) for event in events] == [
        (Verdict.DONE, "ResponseDecodeError", 200)
    ]


async def test_a_closed_client_sent_nothing_and_says_so(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    hero = hero_of(sandbox, events.append)
    await hero.aclose()
    with pytest.raises(ConfigurationError):
        await read(hero)
    assert [(event.outcome, event.error, event.attempts) for event in events] == [
        (Verdict.NEVER_SENT, "ConfigurationError", ())
    ]


async def test_arguments_that_are_refused_make_no_call_and_no_event(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    async with hero_of(sandbox, events.append) as hero:
        with pytest.raises(InvalidArgumentError):
            await hero.booking.get_appointment("..")
    assert events == []


async def cancelled_when(task: asyncio.Task[Any], ready: Callable[[], bool]) -> None:
    await until(ready)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("borrowed", [False, True])
@pytest.mark.parametrize("act", [create, read, link])
async def test_cancelled_in_flight_is_unknown(
    sandbox: Sandbox, act: Callable[[Hero], Awaitable[Any]], borrowed: bool
) -> None:
    sandbox.fail("hero", "*", "hang")
    events: list[CallEvent] = []
    async with (
        httpx.AsyncClient() as client,
        hero_of(sandbox, events.append, http_client=client if borrowed else None) as hero,
    ):
        await cancelled_when(asyncio.ensure_future(act(hero)), lambda: len(sandbox.requests) == 1)
    [event] = events
    assert (event.outcome, event.cancelled, event.error) == (Verdict.UNKNOWN, True, "CancelledError")
    assert [attempt.verdict for attempt in event.attempts] == [Verdict.UNKNOWN]


async def test_cancelled_before_anything_left_was_never_sent(sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listCoupons", "hang")
    events: list[CallEvent] = []
    async with hero_of(sandbox, events.append, max_connections=1) as hero:
        first = asyncio.ensure_future(read(hero))
        await until(lambda: sandbox.requests)
        waiting = asyncio.ensure_future(create(hero))
        await asyncio.sleep(0.02)
        await cancelled_when(waiting, lambda: True)
        await cancelled_when(first, lambda: True)
    assert [(event.safety, event.outcome, event.cancelled) for event in events] == [
        ("create", Verdict.NEVER_SENT, True),
        ("read", Verdict.UNKNOWN, True),
    ]
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize(
    ("act", "fault", "outcome"),
    [
        (create, 429, Verdict.REFUSED),
        (link, 429, Verdict.REFUSED),
        (link, "reset_after", Verdict.UNKNOWN),
        (read, "reset", Verdict.UNKNOWN),
    ],
)
async def test_cancelled_between_attempts_is_what_the_attempts_were(
    sandbox: Sandbox,
    act: Callable[[Hero], Awaitable[Any]],
    fault: int | str,
    outcome: Verdict,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO", logger="hero_healthie")
    sandbox.fail("hero", "*", fault, times=None)
    events: list[CallEvent] = []
    async with hero_of(sandbox, events.append, retry=RetryPolicy(initial=30, maximum=30)) as hero:
        task = asyncio.ensure_future(act(hero))
        await cancelled_when(task, lambda: any("attempt 1 failed" in each.getMessage() for each in caplog.records))
    [event] = events
    assert (event.outcome, event.cancelled, len(event.attempts)) == (outcome, True, 1)


@pytest.mark.parametrize("second", [404, 429, 400])
async def test_a_write_that_may_have_been_done_is_not_reported_as_refused(sandbox: Sandbox, second: int) -> None:
    sandbox.fail("hero", "linkInvoice", "reset_after")
    sandbox.fail("hero", "linkInvoice", second, times=None)
    events: list[CallEvent] = []
    async with hero_of(sandbox, events.append) as hero:
        with pytest.raises(APIError, match="may have done it") as caught:
            await link(hero)
    assert len([effect for effect in sandbox.ledger if effect.action == "linked"]) == 1
    assert caught.value.verdict is Verdict.UNKNOWN
    assert [event.outcome for event in events] == [Verdict.UNKNOWN]


async def test_a_hook_that_fails_changes_nothing_and_is_counted(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(event: CallEvent) -> None:
        raise RuntimeError(NAME)

    async def broken_later(event: CallEvent) -> None:
        raise RuntimeError(NAME)

    for hook in (broken, broken_later):
        caplog.clear()
        with caplog.at_level(logging.INFO):
            async with hero_of(sandbox, hook) as hero:
                for _ in range(3):
                    assert (await hero.invoicing.list_coupons()).items
                assert hero.for_practice_group("77").lost_events == hero.lost_events == 3
        assert len([record for record in caplog.records if "on_call" in record.getMessage()]) == 1
        assert NAME not in caplog.text


@asynccontextmanager
async def slow_hook(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[CallHook, asyncio.Event, list[CallEvent]]]:
    monkeypatch.setattr("hero_healthie._telemetry.hooks.WAIT_FOR_HOOK", 0.05)
    monkeypatch.setattr("hero_healthie._telemetry.hooks.WAIT_AT_CLOSE", 0.2)
    go, taken = asyncio.Event(), list[CallEvent]()

    async def hook(event: CallEvent) -> None:
        await go.wait()
        taken.append(event)

    yield hook, go, taken


async def test_an_async_hook_has_run_when_the_call_returns(sandbox: Sandbox) -> None:
    taken: list[CallEvent] = []

    async def hook(event: CallEvent) -> None:
        await asyncio.sleep(0.01)
        taken.append(event)

    async with hero_of(sandbox, hook) as hero:
        await read(hero)
        assert len(taken) == 1
        sandbox.fail("hero", "createCustomer", "reset_after")
        with pytest.raises(OutcomeUnknownError):
            await create(hero)
        assert len(taken) == 2


async def test_a_slow_hook_neither_holds_a_call_nor_loses_its_event(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with slow_hook(monkeypatch) as (hook, go, taken):
        hero = hero_of(sandbox, hook)
        await read(hero)  # returns although the hook does not
        task = asyncio.ensure_future(read(hero))
        await cancelled_when(task, lambda: len(sandbox.requests) == 2)
        assert taken == []
        asyncio.get_running_loop().call_later(0.05, go.set)
        await hero.aclose()
        assert [event.cancelled for event in taken] in ([False, True], [False, False])
        assert hero.lost_events == 0


async def test_closing_gives_a_hook_up_that_never_ends(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    async with slow_hook(monkeypatch) as (hook, _, taken):
        hero = hero_of(sandbox, hook)
        await read(hero)
        await hero.aclose()
        await asyncio.sleep(0)
        assert (taken, hero.lost_events) == ([], 1)


def test_a_call_that_is_thrown_away_is_still_reported(sandbox: Sandbox) -> None:
    sandbox.fail("hero", "createCustomer", "hang")
    events: list[CallEvent] = []
    hero = hero_of(sandbox, events.append)

    async def leave() -> None:
        asyncio.ensure_future(create(hero))  # noqa: RUF006 (left alone on purpose)
        await until(lambda: sandbox.requests)

    asyncio.run(leave())
    assert [(event.outcome, event.cancelled) for event in events] == [(Verdict.UNKNOWN, True)]
    asyncio.run(hero.aclose())


@pytest.mark.parametrize("reference", ["", " ", "a\nb", "x" * 201, 7])
def test_a_reference_can_stand_in_a_log_line(reference: Any) -> None:
    with pytest.raises(InvalidArgumentError), calling(reference=reference):
        pass


async def test_references_do_not_leak_into_other_tasks(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    async with hero_of(sandbox, events.append, retry=NO_RETRY) as hero:

        async def one(name: str) -> None:
            with calling(reference=name):
                await read(hero)
            await read(hero)

        await asyncio.gather(*(one(str(number)) for number in range(5)))
    assert sorted(event.reference or "" for event in events) == ["", "", "", "", "", "0", "1", "2", "3", "4"]


def test_on_call_must_be_a_function(sandbox: Sandbox) -> None:
    with pytest.raises(ConfigurationError, match="on_call"):
        hero_of(sandbox, "print")  # type: ignore[arg-type] # wrong on purpose
