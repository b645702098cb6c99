"""One page ahead: the next page of a list is fetched while the present one is consumed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Final, Generic, NamedTuple, Self, TypeVar

PageT = TypeVar("PageT")


class _Failed(NamedTuple):
    """The error of a page, kept until the consumer gets there."""

    error: Exception


class _End:
    """There is no further page."""


_END: Final = _End()


class Prefetcher(Generic[PageT]):
    """Walks pages, at most one of them ahead of its consumer.

    Whoever makes one closes it: that ends the fetching, and waits until it has ended.
    """

    def __init__(self, pages: AsyncGenerator[PageT]) -> None:
        self._pages = pages
        self._task: asyncio.Task[PageT | _Failed | _End] | None = None

    def start(self) -> None:
        """Begin to fetch the page that comes next."""
        if self._task is None:
            self._task = asyncio.create_task(self._fetch(), name="hero_healthie: next page")

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PageT:
        if self._task is None:
            return await anext(self._pages)
        # To cancel whoever waits here cancels the task, and waits for it.
        found = await self._task
        self._task = None
        if isinstance(found, _Failed):
            raise found.error
        if isinstance(found, _End):
            raise StopAsyncIteration
        return found

    async def _fetch(self) -> PageT | _Failed | _End:
        # A task that keeps its error would complain when nobody comes to see it.
        try:
            return await anext(self._pages, _END)
        except Exception as error:  # noqa: BLE001 (raised where the consumer asks for the page)
            return _Failed(error)

    async def aclose(self) -> None:
        """Fetch no further."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])
        await self._pages.aclose()
