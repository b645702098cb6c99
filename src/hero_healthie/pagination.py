"""Walking lists page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from importlib import import_module
from typing import Any, Generic, Protocol, TypeVar, cast

from hero_health_api.runtime import HttpOperation, Pagination
from hero_healthie.deadlines import one_deadline
from hero_healthie.errors import HeroHealthieError, InvalidArgumentError, PaginationError
from hero_healthie.frames import without_frames

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
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """The pages, as the vendor cut them."""
        try:
            async for page in self._pages():
                yield page
        except HeroHealthieError as error:
            raise without_frames(error) from None

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


def pagination_of(method: Callable[..., Any]) -> Pagination:
    """How a method of a resource pages.

    Raises:
        InvalidArgumentError: it does not, or in no way that is known.
    """
    module, name = getattr(method, "__module__", None), getattr(method, "__name__", None)
    operation: object = None
    if isinstance(module, str) and module.startswith("hero_health_api.api."):
        operation = getattr(import_module(f"{module}.{name}"), "OPERATION", None)
    if not isinstance(operation, HttpOperation):
        raise InvalidArgumentError(
            "method is no method of a resource, such as hero.admin.list_admins", argument="method"
        )
    if operation.pagination is None:
        raise InvalidArgumentError(
            "method does not page, or in no way that is known (specs/operations.toml says which lists page): "
            "for Hero's lists that is page_index and page_size, with the rows as data",
            argument="method",
        )
    return operation.pagination


def hero_pages(
    method: Callable[..., Awaitable[HeroPage[T]]], pagination: Pagination, page_size: int, arguments: dict[str, Any]
) -> Pages[HeroPage[T], T]:
    """Pages of a Hero list; a short page, the count of all rows, or the lack of a next cursor tells the end."""
    if isinstance(page_size, bool) or not isinstance(page_size, int) or page_size < 1:
        raise InvalidArgumentError("page_size must be a whole number of at least 1", argument="page_size")

    def rows_of(page: HeroPage[T]) -> list[T]:
        rows = getattr(page, pagination.rows, None)
        return cast("list[T]", rows) if isinstance(rows, list) else []

    async def pages() -> AsyncIterator[HeroPage[T]]:
        seen = 0
        position: object = {"page": pagination.first, "offset": 0, "cursor": None}[pagination.style]
        while True:
            page = await method(**arguments, **{pagination.position: position, pagination.size: page_size})
            yield page
            rows = len(rows_of(page))
            seen += rows
            if pagination.style == "cursor":
                following = getattr(page, str(pagination.following), None) or None
                if following is None:
                    return
                if following == position:
                    raise PaginationError("the vendor's cursor does not move on; the list was not read to its end")
                position = following
                continue
            count = getattr(page, pagination.count, None) if pagination.count else None
            if rows < page_size or (isinstance(count, int | float) and seen >= count):
                return
            position = seen if pagination.style == "offset" else cast("int", position) + 1

    # A row that came as null is told as drift, and is nothing to hand on.
    return Pages(pages, lambda page: [row for row in rows_of(page) if row is not None])


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
