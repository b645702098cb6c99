"""Many calls at a time: in order, as many as the limit says, and nothing is left behind when it ends early."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import Hero, InvalidArgumentError, NotFoundError, Pace, gather
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of


class Work:
    """Coroutines that note how many of them run."""

    def __init__(self) -> None:
        self.running = self.most = self.begun = self.cancelled = 0

    async def __call__(self, value: int, steps: int = 1, error: BaseException | None = None) -> int:
        self.begun += 1
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            for _ in range(steps):
                await asyncio.sleep(0)
            if error is not None:
                raise error
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self.running -= 1
        return value


@given(st.lists(st.integers(0, 5), max_size=30), st.integers(1, 8), st.booleans())
def test_results_are_in_order_and_the_limit_holds(steps: list[int], limit: int, lazily: bool) -> None:
    work = Work()

    async def run() -> list[int]:
        calls = (work(index, count) for index, count in enumerate(steps))
        return await gather(calls if lazily else list(calls), limit=limit)

    assert asyncio.run(run()) == list(range(len(steps)))
    assert work.most <= limit


@given(st.lists(st.booleans(), max_size=20), st.integers(1, 5))
def test_collected_errors_stand_in_their_places(fails: list[bool], limit: int) -> None:
    work = Work()

    async def run() -> list[int | Exception]:
        calls = [work(i, i % 3, ValueError(str(i)) if bad else None) for i, bad in enumerate(fails)]
        return await gather(calls, limit=limit, errors="collect")

    found = asyncio.run(run())
    assert [isinstance(each, ValueError) for each in found] == fails
    assert [str(each) if isinstance(each, Exception) else each for each in found] == [
        str(i) if bad else i for i, bad in enumerate(fails)
    ]


async def test_the_first_error_ends_it_and_says_what_was_done() -> None:
    work, error = Work(), ValueError("no")
    calls = [work(0), work(1), work(2, 5, error), work(3, 10**6), work(4), work(5, 10**6), work(6), work(7)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ValueError, match="no") as caught:
            await gather(calls, limit=3)
        gc.collect()
    assert caught.value is error
    assert error.__notes__ == ["gather: done 0-1, 4; cancelled while under way 3; not begun from 5 on"]
    assert (work.running, work.cancelled, work.begun) == (0, 1, 5)


@pytest.mark.parametrize("errors", ["first", "collect"])
async def test_cancelling_it_cancels_all_and_leaves_nothing(errors: Any) -> None:
    work = Work()
    pulled = 0

    def calls() -> Iterator[Coroutine[Any, Any, int]]:
        nonlocal pulled
        try:
            for index in range(100):
                pulled += 1
                yield work(index, 10**6)
        finally:
            pulled += 1000

    task = asyncio.create_task(gather(calls(), limit=4, errors=errors))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (work.running, work.cancelled, work.begun) == (0, 4, 4)
    assert pulled == 1004, "the generator is closed, and nobody asked it for more"
    assert len(asyncio.all_tasks()) == 1


async def test_a_timeout_around_it_is_a_timeout() -> None:
    work = Work()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await gather([work(i, 10**6) for i in range(9)], limit=2, errors="collect")
    assert work.running == 0


async def test_an_error_of_the_generator_ends_it_as_well() -> None:
    work = Work()

    def calls() -> Iterator[Coroutine[Any, Any, int]]:
        yield work(0, 10**6)
        raise LookupError

    with pytest.raises(LookupError):
        await gather(calls(), limit=2, errors="collect")
    assert (work.running, work.begun) == (0, 0), "it did not even begin"


@pytest.mark.slow
async def test_calls_of_a_client_keep_to_the_pace_and_none_expires_in_the_queue(sandbox: Sandbox) -> None:
    """Of sixty calls at fifty a second the last ones could not be sent before the deadline, had all begun at once."""
    pace = Pace(rate=50, burst=1, concurrency=None)
    async with hero_of(sandbox, pace=pace, deadline=0.9) as hero:
        calls = (hero.invoicing.list_customers(query="a") for _ in range(60))
        found = await gather(calls, limit=2, errors="collect")
    assert not [each for each in found if isinstance(each, Exception)]


async def test_errors_of_calls_are_collected(hero: Hero) -> None:
    numbers = [101, 99999, 101]
    found = await gather((hero.request("GET", f"/v1/patients/{each}") for each in numbers), errors="collect")
    assert [isinstance(each, NotFoundError) for each in found] == [False, True, False]


BAD: list[tuple[Callable[[], Any], dict[str, Any], str]] = [
    (lambda: [], {"limit": 0}, "limit must be a whole number of at least 1"),
    (lambda: [], {"limit": True}, "limit must be a whole number of at least 1"),
    (lambda: [], {"errors": "all"}, 'errors must be "first" or "collect"'),
    (lambda: 5, {}, "calls must be a list, or another iterable"),
    (lambda: [5], {}, "calls must hold calls that are not awaited yet, not an int"),
    (lambda: iter([5]), {}, "calls must hold calls that are not awaited yet, not an int"),
]


@pytest.mark.parametrize(("calls", "options", "text"), BAD)
async def test_what_cannot_be_gathered(calls: Callable[[], Any], options: dict[str, Any], text: str) -> None:
    with pytest.raises(InvalidArgumentError, match=text):
        await gather(calls(), **options)


async def test_tasks_and_futures_may_be_gathered_too() -> None:
    work = Work()
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 7)
    assert await gather([asyncio.create_task(work(1)), future, work(2)], limit=2) == [1, 7, 2]
