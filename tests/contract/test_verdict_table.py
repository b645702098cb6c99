"""Every cause, every safety class, both APIs, over real sockets: what is known, what is resent, what is raised."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from hero_healthie import APIError, CallEvent, Healthie, Hero, OutcomeUnknownError, RetryPolicy, Verdict
from hero_healthie.sandbox import Sandbox
from tests.conftest import FAST
from tests.support.until import until
from tests.support.verdict_table import CAUSES, PAGE, SAFETY, Cause, page_with_table
from tests.unit.call.test_verdicts import ACTIONS

BLOCKER = {"hero": "listAdmins", "healthie": "currentUser"}
SHORT = {"no place", "cancelled waiting"}
CELLS = [
    pytest.param(cause, api, safety, id=f"{api}-{safety}-{cause.text}")
    for cause in CAUSES
    for api in cause.apis
    for safety in cause.classes
]


@asynccontextmanager
async def both(sandbox: Sandbox, cause: Cause, port: int) -> AsyncIterator[tuple[Hero, Healthie, list[CallEvent]]]:
    events: list[CallEvent] = []
    nowhere = f"http://127.0.0.1:{port}" if cause.scene == "nobody listens" else None
    options: dict[str, Any] = {
        "timeout": 0.2 if cause.fault in {"hang", "delay_after"} or cause.scene == "no place" else 10,
        "deadline": 20,
        "retry": RetryPolicy(attempts=2, initial=0.001, maximum=0.002),
        "max_connections": 1 if cause.scene in SHORT else 10,
        "on_call": events.append,
        "pace": FAST,
    }
    if cause.cancelled:
        options["timeout"] = 10
    hero = Hero(
        api_key=sandbox.hero_api_key,
        practice_group_id="42",
        environment="staging",
        base_url=nowhere or sandbox.hero_url,
        **options,
    )
    key, url = sandbox.healthie_api_key, nowhere or sandbox.healthie_url
    healthie = Healthie(api_key=key, environment="sandbox", base_url=url, **options)
    async with hero, healthie:
        yield hero, healthie, events


def order(sandbox: Sandbox, cause: Cause, api: str, operation: str) -> None:
    if cause.scene in SHORT:
        sandbox.fail(api, BLOCKER[api], "hang")
    elif cause.fault == "another shape":
        body: Any = "[]" if api == "hero" else {"data": {operation: 7}}
        sandbox.fail(api, operation, 200, body=body, processed=True, times=None)
    elif cause.fault is not None:
        sandbox.fail(api, operation, cause.fault, times=None, **cause.options)


async def occupy(hero: Hero, healthie: Healthie, api: str) -> None:
    """A call that holds the only connection."""
    if api == "hero":
        await hero.with_options(timeout=10).admin.list_admins()
    else:
        await healthie.with_options(timeout=10).queries.current_user()


@pytest.mark.parametrize(("cause", "api", "safety"), CELLS)
async def test_cell(sandbox: Sandbox, cause: Cause, api: str, safety: str, unused_tcp_port: int) -> None:
    operation, act = ACTIONS[api, safety]
    order(sandbox, cause, api, operation)
    async with both(sandbox, cause, unused_tcp_port) as (hero, healthie, events):
        blocker = asyncio.ensure_future(occupy(hero, healthie, api)) if cause.scene in SHORT else None
        if blocker:
            await until(lambda: sandbox.requests)
        call = asyncio.ensure_future(act((hero, healthie)))
        if cause.scene == "cancelled waiting":
            await asyncio.sleep(0.02)
        if cause.scene == "cancelled in flight":
            await until(lambda: sandbox.requests)
        if cause.cancelled:
            call.cancel()
        [caught] = await asyncio.gather(call, return_exceptions=True)
        if blocker:
            blocker.cancel()
            await asyncio.gather(blocker, return_exceptions=True)

    assert type(caught).__name__ == cause.raised(safety)
    event = next(event for event in events if event.safety == safety and event.operation.startswith(api))
    assert (event.outcome, event.error, event.cancelled) == (cause.verdict, type(caught).__name__, cause.cancelled)
    attempts = 2 if cause.resent(safety) else 1
    assert [attempt.verdict for attempt in event.attempts] == [cause.verdict] * attempts
    arrived = [request for request in sandbox.requests if request.operation == operation]
    assert len(arrived) == (0 if cause.verdict is Verdict.NEVER_SENT else attempts)
    if isinstance(caught, APIError):
        assert (caught.verdict, caught.attempts) == (cause.verdict, attempts)
    if isinstance(caught, OutcomeUnknownError):
        assert type(caught.reason).__name__ == cause.error
    effects = [effect for effect in sandbox.ledger if effect.operation == operation]
    if safety in {"create", "money"}:
        assert len(effects) <= 1
    if cause.verdict in {Verdict.NEVER_SENT, Verdict.REFUSED, Verdict.REJECTED}:
        assert not effects


def test_every_verdict_and_class_is_in_the_matrix() -> None:
    assert {cause.verdict for cause in CAUSES} == set(Verdict)
    assert {safety for _, safety in ACTIONS} == set(SAFETY)


def test_the_table_in_the_docs_is_this_one() -> None:
    text = PAGE.read_text("utf-8")
    assert text == page_with_table(text), "run `make docs-tables`"
