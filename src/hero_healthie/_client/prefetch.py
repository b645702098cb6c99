"""Prefetching: the next page of a list is fetched while the current one is consumed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any, Final, Generic, NamedTuple, Self, TypeVar

T = TypeVar("T")
PageT = TypeVar("PageT")


class _Failed(NamedTuple):
    """The error of a page, kept until the consumer requests it."""

    error: Exception


class _End:
    """There is no further page."""


_END: Final = _End()


class Prefetcher(Generic[PageT]):
    """Iterates pages and prefetches at most one.

    Whoever creates one closes it: that cancels the fetching, and waits until it has ended.
    """

    def __init__(self, pages: AsyncGenerator[PageT]) -> None:
        self._pages = pages
        self._task: asyncio.Task[PageT | _Failed | _End] | None = None

    def start(self) -> None:
        """Begin to fetch the next page."""
        if self._task is None:
            self._task = asyncio.create_task(self._fetch(), name="hero_healthie: next page")

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PageT:
        if self._task is None:
            return await anext(self._pages)
        # Cancelling whoever waits here cancels the task, and waits for it.
        found = await self._task
        self._task = None
        if isinstance(found, _Failed):
            raise found.error
        if isinstance(found, _End):
            raise StopAsyncIteration
        return found

    async def _fetch(self) -> PageT | _Failed | _End:
        # asyncio logs the error of a task that nobody awaits.
        try:
            return await anext(self._pages, _END)
        except Exception as error:  # noqa: BLE001 (raised where the consumer requests the page)
            return _Failed(error)

    def cancel(self) -> None:
        """Cancel the fetching, if this is its event loop's thread; whoever closes this waits for it."""
        # The garbage collector may call this in any thread, and after the loop was closed.
        with suppress(RuntimeError):
            if self._task is not None and self._task.get_loop() is asyncio.get_running_loop():
                self._task.cancel()

    async def aclose(self) -> None:
        """Stop fetching."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        await self._pages.aclose()


class Walk(AsyncGenerator[T, None]):
    """A generator whose end is noticed at once: Python closes one that nobody holds only when the event loop runs."""

    __slots__ = ("_dropped", "_generator")

    def __init__(self, generator: AsyncGenerator[T, None], dropped: Callable[[], None]) -> None:
        self._generator = generator
        self._dropped = dropped

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Any:
        return self._generator.__anext__()

    def asend(self, value: None, /) -> Any:
        """See `AsyncGenerator.asend`."""
        return self._generator.asend(value)

    def athrow(self, *error: Any) -> Any:
        """See `AsyncGenerator.athrow`."""
        return self._generator.athrow(*error)

    def aclose(self) -> Any:
        """See `AsyncGenerator.aclose`."""
        return self._generator.aclose()

    def __del__(self) -> None:
        self._dropped()
