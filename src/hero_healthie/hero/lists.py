"""Lists of Hero, page by page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Protocol, TypeVar, cast

from hero_healthie._client.lists import Cursors, Pages
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.hero.operation_lookup import hero_operation
from hero_healthie_runtime.rest.operation import Pagination

T = TypeVar("T")


class HeroPage(Protocol[T]):
    """One page of a Hero list: its rows as `data`; most also have the `count` of all rows."""

    @property
    def data(self) -> list[T]:
        """The rows of this page."""
        ...


def pagination_of(method: Callable[..., Any]) -> Pagination:
    """Return how a method of a resource pages.

    Raises:
        InvalidArgumentError: it does not, or in no known way.
    """
    operation = hero_operation(method)
    if operation is None:
        raise InvalidArgumentError(
            "method must be a method of a resource, such as hero.admin.list_admins", argument="method"
        )
    if operation.pagination is None:
        raise InvalidArgumentError(
            "method does not page, or in no known way (specs/operations.toml says which lists page): "
            "for Hero's lists that is page_index and page_size, with the rows as data",
            argument="method",
        )
    return operation.pagination


def hero_pages(
    method: Callable[..., Awaitable[HeroPage[T]]],
    pagination: Pagination,
    page_size: int,
    arguments: dict[str, Any],
    *,
    prefetch: bool = True,
) -> Pages[HeroPage[T], T]:
    """Return the pages of a Hero list, up to a short page, the count of all rows, or a missing next cursor."""
    if isinstance(page_size, bool) or not isinstance(page_size, int) or page_size < 1:
        raise InvalidArgumentError("page_size must be a whole number of at least 1", argument="page_size")

    def rows_of(page: HeroPage[T]) -> list[T]:
        rows = getattr(page, pagination.rows, None)
        return cast("list[T]", rows) if isinstance(rows, list) else []

    async def pages() -> AsyncGenerator[HeroPage[T]]:
        seen = 0
        cursors = Cursors()
        position: object = {"page": pagination.first, "offset": 0, "cursor": None}[pagination.style]
        while True:
            page = await method(**arguments, **{pagination.position: position, pagination.size: page_size})
            yield page
            rows = len(rows_of(page))
            seen += rows
            if pagination.style == "cursor":
                position = getattr(page, str(pagination.following), None) or None
                if position is None:
                    return
                cursors.advance(position)
                continue
            count = getattr(page, pagination.count, None) if pagination.count else None
            if rows < page_size or (isinstance(count, int | float) and seen >= count):
                return
            position = seen if pagination.style == "offset" else cast("int", position) + 1

    # A row that came as null is reported as drift.
    return Pages(pages, lambda page: [row for row in rows_of(page) if row is not None], prefetch=prefetch)
