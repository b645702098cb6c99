"""Prefetching: the next page of a list is fetched while the current one is consumed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Iterator
from contextlib import suppress
from typing import Any, Final, Generic, NamedTuple, Self, TypeVar

from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.lists import Page
from hero_healthie_runtime.tracebacks import without_frames

T = TypeVar("T")
Item = TypeVar("Item")

NextPage = Callable[[], Coroutine[Any, Any, Page[Item] | None]]


class _Failed(NamedTuple):
    """The error of a page, kept until the consumer requests it."""

    error: Exception


class _End:
    """There is no further item."""


_END: Final = _End()


class Walk(AsyncGenerator[T, None], Generic[T, Item]):
    """What the pages of a list hold, one after the other; one page at most is prefetched.

    It is no generator of Python's, as these are closed only when the event loop gets there. One of these that nobody
    holds cancels its prefetch at once.

    Args:
        fetch: returns the next page, None behind the last one.
        each: returns what is yielded of a page.
        prefetch: False fetches a page only when it is asked for.

    Raises:
        InvalidArgumentError: `prefetch` is neither True nor False.
    """

    __slots__ = ("_ahead", "_begun", "_each", "_fetch", "_fetching", "_prefetch", "_rest", "_task")

    def __init__(
        self, fetch: NextPage[Item], each: Callable[[Page[Item]], Iterable[T]], *, prefetch: object = True
    ) -> None:
        self._task: asyncio.Task[Page[Item] | _Failed | None] | None = None
        if not isinstance(prefetch, bool):
            raise InvalidArgumentError("prefetch must be True or False", argument="prefetch")
        self._fetch: NextPage[Item] | None = fetch
        self._each = each
        self._prefetch = prefetch
        self._rest: Iterator[T] = iter(())
        self._ahead = self._begun = self._fetching = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        item: T | _End | None = None
        page: Page[Item] | None = None
        try:
            while True:
                if self._ahead and self._begun:
                    self._ahead = False
                    self._start()
                item = next(self._rest, _END)
                if not isinstance(item, _End):
                    self._begun = True
                    return item
                page = await self._next()
                if page is None:
                    break
                self._rest = iter(self._each(page))
                self._ahead = self._prefetch and page.next_cursor is not None
        except BaseException as error:
            item = page = None
            self._end()
            without_frames(error)
            raise
        self._end()
        raise StopAsyncIteration

    async def _next(self) -> Page[Item] | None:
        if self._fetch is None:
            return None
        if self._fetching:
            raise RuntimeError("a list is iterated by two tasks at once; give each a call of its own")
        self._fetching = True
        try:
            if self._task is None:
                return await self._fetch()
            # Cancelling whoever waits here cancels the task, and waits for it.
            found = await self._task
        finally:
            self._fetching = False
        self._task = None
        if isinstance(found, _Failed):
            raise found.error
        return found

    def _start(self) -> None:
        if self._fetch is not None and self._task is None:
            self._task = asyncio.create_task(_kept(self._fetch), name="hero_healthie: next page")

    def _end(self) -> None:
        self._fetch = None
        self._rest = iter(())

    async def asend(self, value: None, /) -> T:
        """Return the next one, whatever is sent."""
        del value
        return await self.__anext__()

    async def athrow(self, *error: Any) -> T:
        """End the iteration, and raise the error."""
        await self.aclose()
        raised = error[0]() if isinstance(error[0], type) else error[0]
        raise without_frames(raised)

    async def aclose(self) -> None:
        """End the iteration, and wait until a prefetch is cancelled."""
        self._end()
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    def __del__(self) -> None:
        # The garbage collector may call this in any thread, and after the loop was closed.
        with suppress(RuntimeError):
            if self._task is not None and self._task.get_loop() is asyncio.get_running_loop():
                self._task.cancel()


async def _kept(fetch: NextPage[Item]) -> Page[Item] | _Failed | None:
    # asyncio logs the error of a task that nobody awaits.
    try:
        return await fetch()
    except Exception as error:  # noqa: BLE001 (raised where the consumer requests the page)
        return _Failed(error)
