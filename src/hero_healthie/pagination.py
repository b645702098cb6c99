"""Walking lists page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Generic, Protocol, TypeVar

from hero_healthie.deadlines import one_deadline
from hero_healthie.errors import InvalidArgumentError, PaginationError

T = TypeVar("T")
PageT = TypeVar("PageT")


class HeroPage(Protocol[T]):
    """One page of a Hero list: its rows as `data`; most also tell the `count` of all rows."""

    @property
    def data(self) -> list[T]:
        """The rows of this page."""
        ...


class Pages(Generic[PageT, T]):
    """The items of a list, fetched page by page as they are consumed.

    `async for item in pages` walks the items, `async for page in pages.pages()` the pages: each page is a call with a
    deadline of its own, as nobody knows how long the loop takes over them. `collect` is one call with one deadline.
    """

    def __init__(self, pages: Callable[[], AsyncIterator[PageT]], items: Callable[[PageT], list[T]]) -> None:
        self._pages = pages
        self._items = items

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self._pages():
            for item in self._items(page):
                yield item

    def pages(self) -> AsyncIterator[PageT]:
        """The pages, as the vendor cut them."""
        return self._pages()

    async def collect(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit`, within one deadline for all pages."""
        if limit is not None and limit < 1:
            raise InvalidArgumentError("limit must be at least 1", argument="limit")
        found: list[T] = []
        with one_deadline():
            async for item in self:
                found.append(item)
                if len(found) == limit:
                    break
        return found


def hero_pages(
    method: Callable[..., Awaitable[HeroPage[T]]], page_size: int, arguments: dict[str, Any]
) -> Pages[HeroPage[T], T]:
    """Pages of a Hero list: `page_index` counts from 0, and a short page or `count` tells the end."""
    if isinstance(page_size, bool) or not isinstance(page_size, int) or page_size < 1:
        raise InvalidArgumentError("page_size must be a whole number of at least 1", argument="page_size")

    async def pages() -> AsyncIterator[HeroPage[T]]:
        seen = index = 0
        while True:
            page = await method(**arguments, page_index=index, page_size=page_size)
            if not isinstance(getattr(page, "data", None), list):
                raise InvalidArgumentError("method does not answer a list: its answer has no data", argument="method")
            yield page
            seen += len(page.data)
            index += 1
            count = getattr(page, "count", None)
            if len(page.data) < page_size or (isinstance(count, int | float) and seen >= count):
                return

    return Pages(pages, lambda page: page.data)


def connection_pages(
    fetch: Callable[[str | None], Awaitable[PageT]],
    items: Callable[[PageT], list[T]],
    next_cursor: Callable[[PageT], str | None],
) -> Pages[PageT, T]:
    """Pages of a Relay connection; a cursor that does not move is an error, not an endless loop."""

    async def pages() -> AsyncIterator[PageT]:
        cursor: str | None = None
        while True:
            page = await fetch(cursor)
            yield page
            following = next_cursor(page)
            if following is None:
                return
            if following == cursor:
                raise PaginationError("the vendor's cursor does not move on; the list was not read to its end")
            cursor = following

    return Pages(pages, items)
