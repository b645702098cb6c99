"""Lists, page by page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Generic, TypeVar

from hero_healthie._call.deadline import one_deadline
from hero_healthie._client.prefetch import Prefetcher
from hero_healthie._telemetry.tracebacks import without_frames
from hero_healthie.errors import HeroHealthieError, InvalidArgumentError, PaginationError

T = TypeVar("T")
PageT = TypeVar("PageT")


class Pages(Generic[PageT, T]):
    """The items of a list, fetched page by page as they are consumed.

    `async for item in pages` yields the items, `async for page in pages.pages()` the pages: each page is a call with a
    separate deadline, as the time between them is the consumer's. `collect` is one call with one deadline.

    While a page is consumed the next one is prefetched, never more than that one; with `prefetch=False` it is fetched
    when the consumer requests it. Leaving the loop cancels the fetching; to wait until it is over, use
    `async with contextlib.aclosing(listing.pages()) as pages`.
    """

    def __init__(
        self,
        pages: Callable[[], AsyncGenerator[PageT]],
        items: Callable[[PageT], list[T]],
        *,
        prefetch: bool = True,
    ) -> None:
        if not isinstance(prefetch, bool):
            raise InvalidArgumentError("prefetch must be True or False", argument="prefetch")
        self._pages = pages
        self._items = items
        self._prefetch = prefetch

    @staticmethod
    def of_connection(
        fetch: Callable[[str | None], Awaitable[PageT]],
        items: Callable[[PageT], list[T]],
        next_cursor: Callable[[PageT], str | None],
        *,
        prefetch: bool = True,
    ) -> Pages[PageT, T]:
        """Return the pages of a Relay connection.

        Args:
            fetch: sends the call for the page after a cursor, or for the first one
            items: returns the items of a page
            next_cursor: returns the cursor of the page after a page, or None after the last one
            prefetch: whether the next page is fetched while one is consumed
        """
        return connection_pages(fetch, items, next_cursor, prefetch=prefetch)

    async def __aiter__(self) -> AsyncGenerator[T]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in self._items(page):
                    yield item

    def pages(self) -> AsyncGenerator[PageT]:
        """Return the pages, as the vendor cut them."""
        return self._walk(None)

    async def collect(self, limit: int | None = None) -> list[T]:
        """Return all items, or the first `limit`, within one deadline for all pages."""
        if limit is not None and limit < 1:
            raise InvalidArgumentError("limit must be at least 1", argument="limit")
        found: list[T] = []
        with one_deadline():
            async with aclosing(self._walk(limit)) as pages:
                async for page in pages:
                    found += self._items(page)
                    if limit is not None and len(found) >= limit:
                        break
        return found[:limit]

    async def _walk(self, limit: int | None) -> AsyncGenerator[PageT]:
        """Yield the pages; none is prefetched once `limit` items have come."""
        try:
            async with aclosing(Prefetcher(self._pages())) as fetched:
                seen = 0
                async for page in fetched:
                    if limit is not None:
                        seen += len(self._items(page))
                    if self._prefetch and (limit is None or seen < limit):
                        fetched.start()
                    yield page
        except HeroHealthieError as error:
            raise without_frames(error) from None


class Cursors:
    """Detects repeated cursors in constant memory, with Brent's algorithm."""

    def __init__(self) -> None:
        self._last: object = None
        self._kept: object = None
        self._count = 0
        self._next_kept = 1

    def advance(self, cursor: object) -> None:
        """Take the cursor of the next page.

        Raises:
            PaginationError: it came before, so the list would never end.
        """
        if cursor in (self._last, self._kept):
            raise PaginationError("the vendor's cursor does not advance; the list was not read to its end")
        self._last = cursor
        self._count += 1
        if self._count == self._next_kept:
            self._kept = cursor
            self._next_kept *= 2


def connection_pages(
    fetch: Callable[[str | None], Awaitable[PageT]],
    items: Callable[[PageT], list[T]],
    next_cursor: Callable[[PageT], str | None],
    *,
    prefetch: bool = True,
) -> Pages[PageT, T]:
    """Return the pages of a Relay connection; a cursor that does not advance is an error, not an endless loop."""

    async def pages() -> AsyncGenerator[PageT]:
        cursors = Cursors()
        cursor: str | None = None
        while True:
            page = await fetch(cursor)
            yield page
            cursor = next_cursor(page)
            if cursor is None:
                return
            cursors.advance(cursor)

    return Pages(pages, items, prefetch=prefetch)
