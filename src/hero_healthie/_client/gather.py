"""Many calls, a few at a time, in order."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Iterator
from typing import Any, Generic, Literal, TypeVar, cast, overload

from hero_healthie._call.arguments import is_count
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.errors import kind_of

T = TypeVar("T")

DEFAULT_LIMIT = 10


@overload
async def gather(
    calls: Iterable[Awaitable[T]], *, limit: int = DEFAULT_LIMIT, errors: Literal["first"] = "first"
) -> list[T]: ...
@overload
async def gather(
    calls: Iterable[Awaitable[T]], *, limit: int = DEFAULT_LIMIT, errors: Literal["collect"]
) -> list[T | Exception]: ...
async def gather(
    calls: Iterable[Awaitable[T]], *, limit: int = DEFAULT_LIMIT, errors: Literal["first", "collect"] = "first"
) -> list[T] | list[T | Exception]:
    """Await many calls, a few at a time, and return their results in order.

    A call begins when its turn comes, and so does its deadline: of ten thousand calls none expires in the queue of its
    key, as it would if all began at once. The calls keep to the pace of their key as any others do. A generator is
    asked for its next call only when that can begin.

    Args:
        calls: the calls, not awaited yet.
        limit: how many are under way at a time, at most.
        errors: `"first"`: the first error ends it. Calls under way are cancelled, the others do not begin, and a note
            of the error says which ones were done, by their positions. `"collect"`: each error stands in the place of
            its result, and nothing is cancelled; for writes, as then each outcome is known.

    Raises:
        InvalidArgumentError: an argument cannot be right; no call began.
        Exception: with `errors="first"`, what the first call that failed raised.

    Example:
        admins, coupons = await gather([hero.admin.list_admins().collect(), hero.invoicing.list_coupons().collect()])
    """
    if not is_count(limit):
        raise InvalidArgumentError("limit must be a whole number of at least 1", argument="limit")
    if errors not in ("first", "collect"):
        raise InvalidArgumentError('errors must be "first" or "collect"', argument="errors")
    if inspect.isawaitable(calls) or not isinstance(calls, Iterable):
        text = "calls must be a list, or another iterable, of calls that are not awaited yet"
        raise InvalidArgumentError(text, argument="calls")
    if isinstance(calls, Collection):
        check_calls(calls)
    return await _Batch(calls, limit, collects=errors == "collect").run()


class _Batch(Generic[T]):
    """The calls of one `gather`. They are kept here, and not in a frame, whose values error trackers show."""

    def __init__(self, calls: Iterable[Awaitable[T]], limit: int, *, collects: bool) -> None:
        self._calls: Iterator[Awaitable[T]] = iter(calls)
        self._limit = limit
        self._collects = collects
        self._running: dict[asyncio.Future[T], int] = {}
        self._results: dict[int, T | Exception] = {}
        self._begun = 0

    async def run(self) -> list[Any]:
        """Await all, and return the results in order."""
        try:
            for call in self._calls:
                self._running[_task(call)] = self._begun
                self._begun += 1
                if len(self._running) >= self._limit:
                    await self._take()
            while self._running:
                await self._take()
        except BaseException as error:
            if isinstance(error, Exception):
                error.add_note(self._summary())
            await self._stop()
            raise
        return [self._results[index] for index in range(self._begun)]

    async def _take(self) -> None:
        """Wait for a call to end, and take the results of those that did."""
        over, _ = await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
        failed: BaseException | None = None
        for task in sorted(over, key=self._running.__getitem__):
            index = self._running.pop(task)
            error = asyncio.CancelledError() if task.cancelled() else task.exception()
            if error is None:
                self._results[index] = task.result()
            elif self._collects and isinstance(error, Exception):
                self._results[index] = error
            else:
                failed = failed or error
        if failed is not None:
            raise failed

    def _summary(self) -> str:
        done, under_way = _positions(self._results), _positions(self._running.values())
        return f"gather: done {done}; cancelled while under way {under_way}; not begun from {self._begun} on"

    async def _stop(self) -> None:
        """Cancel the calls that are under way, wait until they are, and drop the others."""
        for task in self._running:
            task.cancel()
        close: Callable[[], object] | None = getattr(self._calls, "close", None)
        if close is not None:
            close()  # of a generator
        else:
            for call in self._calls:
                if isinstance(call, Coroutine):
                    call.close()  # it would complain that nobody awaited it
        if self._running:
            await asyncio.wait(self._running)
            for task in self._running:
                if not task.cancelled():
                    task.exception()  # it is known that it failed


def _positions(found: Iterable[int]) -> str:
    """Return positions as text: `0-3, 7`."""
    ranges: list[list[int]] = []
    for index in sorted(found):
        if ranges and ranges[-1][1] == index - 1:
            ranges[-1][1] = index
        else:
            ranges.append([index, index])
    return ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in ranges) or "none"


def _task(call: Awaitable[T]) -> asyncio.Future[T]:
    if isinstance(call, asyncio.Future):
        return call
    if isinstance(call, Coroutine):
        return asyncio.create_task(cast("Coroutine[Any, Any, T]", call))
    _check(call)
    return asyncio.create_task(_await(call))


def check_calls(calls: Collection[object]) -> None:
    """Raise InvalidArgumentError if one of them cannot be awaited; then none is left to complain that nobody did."""
    try:
        for call in calls:
            _check(call)
    except InvalidArgumentError:
        for call in calls:
            if isinstance(call, Coroutine):
                call.close()
        raise


def _check(call: object) -> None:
    if not inspect.isawaitable(call):
        text = f"calls must hold calls that are not awaited yet, not {kind_of(call)}"
        raise InvalidArgumentError(text, argument="calls")


async def _await(call: Awaitable[T]) -> T:
    return await call
