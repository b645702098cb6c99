"""The time limits of attempts: many on one timer, and each as exact as `asyncio.timeout`."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from hero_healthie._transport.timeouts import Timeouts
from tests.support.virtual_time import play


async def _wait(timeouts: Timeouts, limit: float, work: float) -> tuple[str, float]:
    loop = asyncio.get_running_loop()
    began = loop.time()
    try:
        with timeouts.within(limit):
            await asyncio.sleep(work)
    except TimeoutError:
        return "late", round(loop.time() - began, 6)
    return "done", round(loop.time() - began, 6)


def test_each_block_ends_at_its_own_limit_whatever_the_others_are() -> None:
    async def main() -> list[tuple[str, float]]:
        timeouts = Timeouts(asyncio.get_running_loop())
        cases = [(30.0, 1.0), (5.0, 9.0), (2.0, 9.0), (2.0, 1.0), (0.5, 9.0), (7.0, 6.0), (8.0, 20.0), (0.0, 1.0)]
        return await asyncio.gather(*(_wait(timeouts, limit, work) for limit, work in cases))

    assert play(main()) == [
        ("done", 1.0),
        ("late", 5.0),
        ("late", 2.0),
        ("done", 1.0),
        ("late", 0.5),
        ("done", 6.0),
        ("late", 8.0),
        ("late", 0.0),
    ]


def test_a_block_after_a_long_rest_has_its_limit_too() -> None:
    async def main() -> list[tuple[str, float]]:
        timeouts = Timeouts(asyncio.get_running_loop())
        found = [await _wait(timeouts, 2.0, 1.0)]
        await asyncio.sleep(100)
        return [*found, await _wait(timeouts, 3.0, 9.0), await _wait(timeouts, 1.0, 9.0)]

    assert play(main()) == [("done", 1.0), ("late", 3.0), ("late", 1.0)]


def test_cancelling_the_task_is_a_cancellation_and_not_a_timeout() -> None:
    async def main() -> None:
        timeouts = Timeouts(asyncio.get_running_loop())
        task = asyncio.create_task(_wait(timeouts, 5.0, 9.0))
        await asyncio.sleep(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    play(main())


def test_a_cancellation_at_the_very_moment_of_the_limit_is_not_lost() -> None:
    async def main() -> None:
        timeouts = Timeouts(asyncio.get_running_loop())
        task = asyncio.create_task(_wait(timeouts, 5.0, 9.0))
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_later(5.0, task.cancel)
        with pytest.raises(asyncio.CancelledError):
            await task

    play(main())


def test_an_outer_timeout_is_the_outer_ones() -> None:
    async def main() -> bool:
        timeouts = Timeouts(asyncio.get_running_loop())
        outer = asyncio.timeout(1.0)
        with suppress(TimeoutError):
            async with outer:
                await _wait(timeouts, 5.0, 9.0)
        return outer.expired()

    assert play(main())


def test_after_a_timeout_the_task_goes_on_uncancelled() -> None:
    async def main() -> tuple[int, str]:
        timeouts = Timeouts(asyncio.get_running_loop())
        await _wait(timeouts, 1.0, 9.0)
        task = asyncio.current_task()
        assert task is not None
        return task.cancelling(), (await _wait(timeouts, 5.0, 1.0))[0]

    assert play(main()) == (0, "done")
