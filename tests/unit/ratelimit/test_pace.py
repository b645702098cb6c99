"""The pace of a key, in virtual time: what it lets through, in which order, and which calls it refuses."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import NO_PACE, ConfigurationError, Pace, RateLimitedError
from hero_healthie._ratelimit.backoff import LONGEST_PAUSE, PROBE_LEASE
from hero_healthie._ratelimit.counter import LocalCounter
from hero_healthie._ratelimit.queue import CallQueue, QueueDeadlineError
from tests.support.virtual_time import now, play

LONG = 1e6
REFUSED = RateLimitedError("too many calls")
STEADY = Pace(rate=10, burst=1, pause=8, max_pause=64)


def queue_of(pace: Pace) -> CallQueue:
    return CallQueue("healthie", pace, LocalCounter(pace, clock=asyncio.get_running_loop().time))


async def call(
    queue: CallQueue, *, seconds: float = 0.0, left: float = LONG, error: Exception | None = None
) -> tuple[float, float]:
    """Make one call; return when it was started, and for how long it then made all others pause."""
    slot = queue.slot(left)
    try:
        async with slot:
            started = now()
            await asyncio.sleep(seconds)
            if error is not None:
                raise error
    except RateLimitedError:
        pass
    return started, slot.pause


def refusal(retry_after: float) -> RateLimitedError:
    return RateLimitedError("too many calls", retry_after=retry_after)


async def arrivals(gaps: list[float], run: Callable[[int], Awaitable[object]]) -> list[asyncio.Task[object]]:
    """Start calls with gaps between them, each a task."""
    tasks: list[asyncio.Task[object]] = []
    for number, gap in enumerate(gaps):
        await asyncio.sleep(gap)
        tasks.append(asyncio.ensure_future(run(number)))  # type: ignore[arg-type] # a coroutine
    return tasks


GAPS = st.lists(st.one_of(st.just(0.0), st.floats(0.0, 0.5)), min_size=1, max_size=60)


@given(GAPS, st.floats(0.5, 200), st.integers(1, 20), st.floats(0, 0.3))
def test_no_window_of_any_length_sees_more_calls_than_promised(
    gaps: list[float], rate: float, burst: int, seconds: float
) -> None:
    async def scene() -> list[float]:
        queue = queue_of(Pace(rate=rate, burst=burst, concurrency=4))
        starts: list[float] = []

        async def one(_number: int) -> None:
            async with queue.slot(LONG):
                starts.append(now())
                await asyncio.sleep(seconds)

        await asyncio.gather(*await arrivals(gaps, one))
        return starts

    starts = play(scene())
    assert len(starts) == len(gaps)
    for first in range(len(starts)):
        for last in range(first, len(starts)):
            assert last - first + 1 <= burst + rate * (starts[last] - starts[first]) + 1e-3


@given(st.integers(1, 60), st.floats(0.5, 200), st.integers(1, 20))
def test_calls_that_come_at_once_are_spread_evenly_and_wait_no_longer_than_they_have_to(
    count: int, rate: float, burst: int
) -> None:
    async def scene() -> list[float]:
        queue = queue_of(Pace(rate=rate, burst=burst, concurrency=None))
        began = now()
        return [start - began for start, _ in await asyncio.gather(*(call(queue) for _ in range(count)))]

    for number, start in enumerate(play(scene())):
        assert start == pytest.approx(max(0, number + 1 - burst) / rate, abs=1e-3)


@given(GAPS, st.sets(st.integers(0, 59)))
def test_first_come_first_served_and_those_who_give_up_take_nothing_with_them(
    gaps: list[float], quitters: set[int]
) -> None:
    async def scene(present: set[int]) -> list[tuple[int, float]]:
        queue = queue_of(Pace(rate=4, burst=3))
        began = now()
        started: list[tuple[int, float]] = []

        async def one(number: int) -> None:
            if number not in present:
                return
            try:
                async with asyncio.timeout(0.01 if number in quitters else None), queue.slot(LONG):
                    started.append((number, now() - began))
            except TimeoutError:
                pass

        await asyncio.gather(*await arrivals(gaps, one))
        return started

    everybody = set(range(len(gaps)))
    started = play(scene(everybody))
    assert [number for number, _ in started] == sorted(number for number, _ in started)
    served = {number for number, _ in started}
    assert everybody - quitters <= served
    # Without those who gave up in the queue, the others would not have started earlier.
    for (number, start), (same, alone) in zip(started, play(scene(served)), strict=True):
        assert number == same
        assert start == pytest.approx(alone, abs=1e-3)


@given(st.lists(st.floats(0, 3), min_size=1, max_size=40), st.integers(1, 6))
def test_no_more_calls_are_under_way_than_allowed_and_none_is_forgotten(lengths: list[float], most: int) -> None:
    async def scene() -> tuple[int, int]:
        queue = queue_of(Pace(rate=1000, burst=100, concurrency=most))
        busy = highest = 0

        async def one(seconds: float) -> None:
            nonlocal busy, highest
            async with queue.slot(LONG):
                busy += 1
                highest = max(highest, busy)
                try:
                    await asyncio.sleep(seconds)
                finally:
                    busy -= 1

        tasks = [asyncio.create_task(one(seconds)) for seconds in lengths]
        await asyncio.sleep(0.5)
        for task in tasks[::3]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await call(queue)
        return highest, queue.of_this_loop().busy

    assert play(scene()) == (min(most, len(lengths)), 0)


def test_a_wait_beyond_the_deadline_fails_at_once_and_takes_no_place() -> None:
    async def scene() -> None:
        queue = queue_of(Pace(rate=1, burst=1))
        await call(queue)
        began = now()
        patient = [asyncio.create_task(call(queue)) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(QueueDeadlineError) as caught:
            await call(queue, left=3.5)
        assert now() == began
        assert caught.value.seconds == pytest.approx(4, abs=0.01)
        assert [start - began for start, _ in await asyncio.gather(*patient)] == pytest.approx([1, 2, 3], abs=0.01)
        with pytest.raises(QueueDeadlineError):
            await call(queue, left=0)

    play(scene())


def test_a_place_that_never_comes_free_is_waited_for_until_the_deadline_and_no_longer() -> None:
    async def scene() -> None:
        queue = queue_of(Pace(rate=1000, burst=10, concurrency=1))
        hanging = asyncio.create_task(call(queue, seconds=LONG))
        await asyncio.sleep(0)
        began = now()
        with pytest.raises(QueueDeadlineError):
            await call(queue, left=7)
        assert now() - began == pytest.approx(7, abs=0.01)
        hanging.cancel()
        await asyncio.wait([hanging])
        await call(queue)

    play(scene())


def test_a_newcomer_does_not_overtake_those_who_wait() -> None:
    async def scene() -> list[str]:
        queue = queue_of(Pace(rate=1000, burst=100, concurrency=1))
        order: list[str] = []

        async def quick() -> None:
            await call(queue, seconds=1)
            await call(queue)
            order.append("newcomer")

        async def patient() -> None:
            await call(queue)
            order.append("patient")

        await asyncio.gather(quick(), patient())
        return order

    assert play(scene()) == ["patient", "newcomer"]


def test_a_refusal_pauses_all_and_one_call_probes_before_the_others() -> None:
    async def scene() -> None:
        queue = queue_of(STEADY)
        _, pause = await call(queue, error=REFUSED)
        assert 4 <= pause <= 8
        closed = now()
        starts = await asyncio.gather(*(call(queue, seconds=2) for _ in range(4)))
        first, *others = [start - closed for start, _ in starts]
        assert first == pytest.approx(pause, abs=0.01)
        # The others wait for its response, and then follow at half the rate for as long as the pause was.
        assert min(others) >= first + 2
        assert min(later - earlier for earlier, later in pairwise(others)) == pytest.approx(0.2, abs=0.01)

    play(scene())


def test_the_pause_doubles_while_refusals_go_on_up_to_its_bound_and_recovers_without_refusals() -> None:
    async def scene() -> None:
        queue = queue_of(STEADY)
        pauses = [(await call(queue, error=REFUSED))[1] for _ in range(8)]
        for number, pause in enumerate(pauses):
            bound = min(64.0, 8.0 * 2**number)
            assert bound / 2 <= pause <= bound
        await call(queue)
        await asyncio.sleep(2 * max(pauses) + 1)
        _, calmer = await call(queue, error=REFUSED)
        assert calmer <= 32
        await call(queue)
        await asyncio.sleep(10 * 64)
        _, first_again = await call(queue, error=REFUSED)
        assert first_again <= 8

    play(scene())


def test_refusals_of_calls_that_were_under_way_together_are_one() -> None:
    async def scene() -> None:
        queue = queue_of(Pace(rate=1000, burst=100, pause=8, max_pause=64))
        ends = await asyncio.gather(*(call(queue, seconds=1 + number / 10, error=REFUSED) for number in range(5)))
        assert max(pause for _, pause in ends) <= 8

    play(scene())


@pytest.mark.parametrize(
    ("asked", "least", "most"), [(30.0, 30.0, 30.01), (0.0, 4.0, 8.0), (1e12, LONGEST_PAUSE, 3601)]
)
def test_a_pause_is_never_shorter_than_what_the_vendor_asks_for_within_reason(
    asked: float, least: float, most: float
) -> None:
    async def scene() -> None:
        queue = queue_of(STEADY)
        began = now()
        await call(queue, error=refusal(asked))
        start, _ = await call(queue)
        assert least <= start - began <= most

    play(scene())


def test_waiting_calls_fail_at_once_when_a_pause_is_too_long_for_them() -> None:
    async def scene() -> None:
        queue = queue_of(Pace(rate=1, burst=1))
        under_way = asyncio.create_task(call(queue, seconds=0.5, error=refusal(60)))
        await asyncio.sleep(0)
        patient = asyncio.create_task(call(queue))
        hurried = [asyncio.create_task(call(queue, left=20)) for _ in range(5)]
        began = now()
        ends = await asyncio.gather(*hurried, return_exceptions=True)
        assert all(isinstance(end, QueueDeadlineError) and 59 <= end.seconds <= 60 for end in ends), ends
        assert now() - began == pytest.approx(0.5, abs=0.01)
        await under_way
        start, _ = await patient
        assert start - began == pytest.approx(60.5, abs=0.01)

    play(scene())


@pytest.mark.parametrize("end", ["lost", "cancelled", "silent"])
def test_after_a_probe_without_a_response_another_call_probes(end: str) -> None:
    async def scene() -> None:
        queue = queue_of(STEADY)
        await call(queue, error=refusal(10))
        error = OSError("lost") if end == "lost" else None
        first = asyncio.create_task(call(queue, seconds=1 if end != "silent" else LONG, error=error))
        await asyncio.sleep(10.5)
        if end == "cancelled":
            first.cancel()
        began = now()
        start, _ = await call(queue)
        assert start - began <= (PROBE_LEASE if end == "silent" else 1.0)
        first.cancel()
        await asyncio.wait([first])

    play(scene())


def test_a_backoff_that_is_switched_off_pauses_nobody() -> None:
    async def scene() -> None:
        queue = queue_of(Pace(rate=1000, burst=100, pause=0))
        began = now()
        assert (await call(queue, error=refusal(60)))[1] == 0
        await call(queue)
        assert now() == began

    play(scene())


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"rate": 0}, "rate"),
        ({"rate": -1}, "rate"),
        ({"rate": float("nan")}, "rate"),
        ({"rate": "5"}, "rate"),
        ({"rate": True}, "rate"),
        ({"rate": 5, "burst": 0}, "burst"),
        ({"rate": 5, "burst": 1.5}, "burst"),
        ({"rate": 5, "concurrency": 0}, "concurrency"),
        ({"rate": 5, "concurrency": True}, "concurrency"),
        ({"rate": 5, "pause": -1}, "pause"),
        ({"rate": 5, "pause": float("inf")}, "pause"),
        ({"rate": 5, "pause": 2, "max_pause": 1}, "max_pause"),
    ],
)
def test_a_pace_that_cannot_work_is_refused(values: dict[str, object], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        Pace(**values)  # type: ignore[arg-type] # the wrong values are the point


def test_no_pace_bounds_nothing() -> None:
    assert NO_PACE.is_off
    assert not Pace(rate=1e9, concurrency=None, pause=0).is_off
