"""Errors of webhook handlers: what an error tracker is given of them, and where they say that they happened."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import NO_PACE, NO_RETRY, Hero
from hero_healthie.webhooks import Event, HeroVerifier, Inbox, MemoryStore, Webhooks
from tests.support.virtual_time import play
from tests.support.ways_out import NAME, NUMBER, chained
from tests.support.webhook_signing import hero_delivery

BODY = {
    "object": "Appointment",
    "id": NUMBER,
    "practice_group_id": "42",
    "event": "appointment.confirmed",
    "name": NAME,
}
DELIVERY = hero_delivery(json.dumps(BODY).encode())


class Exit(BaseException):
    """As test frameworks have them: no `Exception`."""


async def fails(_event: Event) -> None:
    raise ValueError


async def takes_too_long(_event: Event) -> None:
    await asyncio.sleep(1)


async def fails_for_another_reason(event: Event) -> None:
    try:
        await fails(event)
    except ValueError as error:
        raise KeyError from error


async def calls(_event: Event) -> None:
    nowhere: dict[str, Any] = {"base_url": "http://127.0.0.1:9", "retry": NO_RETRY, "pace": NO_PACE}
    async with Hero(api_key="k", practice_group_id="1", environment="staging", **nowhere) as hero:
        await hero.patients.get_patient_by_id(NUMBER)


async def ends_itself(_event: Event) -> None:
    raise asyncio.CancelledError


async def raises_no_exception(_event: Event) -> None:
    raise Exit


def webhooks_for(handler: Callable[[Event], Awaitable[None]], **options: Any) -> Webhooks:
    webhooks = Webhooks(
        **{"hero": HeroVerifier("hero-signing-key", tolerance=1e12), "handler_timeout": 0.05, **options}
    )
    webhooks.on("*", name="h")(handler)
    return webhooks


def _frames(error: BaseException) -> Iterator[traceback.FrameSummary]:
    for each in chained(error):
        yield from traceback.extract_tb(each.__traceback__)


@pytest.mark.parametrize("handler", [fails, takes_too_long, fails_for_another_reason, calls])
async def test_an_error_tracker_gets_the_frames_of_the_handler_and_none_of_ours(
    handler: Callable[[Event], Awaitable[None]],
) -> None:
    told: list[BaseException] = []
    async with webhooks_for(handler, store=MemoryStore(), on_error=lambda error, *_: told.append(error)) as webhooks:
        assert (await webhooks.receive("hero", DELIVERY)).status == 503
    [error] = told
    files = [frame.filename for frame in _frames(error)]
    assert __file__ in files
    assert not [file for file in files if "hero_healthie/" in file]


@pytest.mark.parametrize("handler", [ends_itself, raises_no_exception])
async def test_whatever_a_handler_raises_the_vendor_is_asked_to_come_again(
    handler: Callable[[Event], Awaitable[None]],
) -> None:
    async with webhooks_for(handler, store=MemoryStore()) as webhooks:
        response = await webhooks.receive("hero", DELIVERY)
    assert (response.status, response.reason) == (503, "handler_failed")


async def test_a_call_that_failed_is_told_by_the_line_that_made_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = Inbox(tmp_path / "inbox.db", poll=0.01)
    async with webhooks_for(calls, inbox=inbox) as webhooks:
        await webhooks.receive("hero", DELIVERY)
        async with asyncio.timeout(10):
            while not (failures := await inbox.failures()):  # noqa: ASYNC110 (what is waited for happens in a file)
                await asyncio.sleep(0.01)
    lines, first = inspect.getsourcelines(calls)
    place = f"{Path(__file__).name}:{first + len(lines) - 1}"
    assert failures[0].place == place
    assert f"at={place}" in caplog.text


def test_a_log_that_fails_changes_no_response() -> None:
    def refuse(_record: logging.LogRecord) -> bool:
        raise Exit

    async def handled(_event: Event) -> None: ...

    async def main() -> list[int]:
        async with webhooks_for(handled, store=MemoryStore()) as webhooks:
            return [(await webhooks.receive("hero", DELIVERY)).status, (await webhooks.receive("x", DELIVERY)).status]

    logger = logging.getLogger("hero_healthie.webhooks")
    level = logger.level
    logger.addFilter(refuse)
    logger.setLevel(logging.DEBUG)
    try:
        assert play(main()) == [200, 404]
    finally:
        logger.removeFilter(refuse)
        logger.setLevel(level)
