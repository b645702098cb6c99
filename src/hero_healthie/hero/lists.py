"""Lists of Hero, page by page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Protocol, TypeVar, cast

from hero_healthie._call.arguments import is_count
from hero_healthie._client.lists import Cursors, ListCheck, Pages
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
            "method does not page, or in no known way: a list of Hero that pages takes page_index and page_size, and "
            "returns its rows as data; call the method itself for what it returns",
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
    """Return the pages of a Hero list, up to the count of all rows, an empty page, or a missing next cursor.

    What says that there is more wins: the count, a full page, or where there is no count any page with rows.
    """
    if not is_count(page_size):
        raise InvalidArgumentError("page_size must be a whole number of at least 1", argument="page_size")

    def rows_of(page: HeroPage[T]) -> list[T] | None:
        rows = getattr(page, pagination.rows, None)
        return cast("list[T]", rows) if isinstance(rows, list) else None

    async def pages() -> AsyncGenerator[HeroPage[T]]:
        check, cursors = ListCheck(), Cursors()
        position: object = {"page": pagination.first, "offset": 0, "cursor": None}[pagination.style]
        requested = 0
        while True:
            page = await method(**arguments, **{pagination.position: position, pagination.size: page_size})
            rows, requested = rows_of(page), requested + page_size
            check.take(rows, getattr(page, pagination.count, None) if pagination.count else None)
            yield page
            if pagination.style == "cursor":
                position = getattr(page, str(pagination.following), None) or None
                if position is None:
                    break
                cursors.advance(position)
            elif pagination.style == "offset":
                if not rows:
                    break
                position = check.seen
            else:
                if not rows and not check.expects_more(after=requested):
                    break
                position = cast("int", position) + 1
            # A full page may be one of a list that counts too few; any other page, that the vendor makes pages smaller.
            if pagination.style != "cursor" and check.is_complete and len(rows or ()) != page_size:
                break
        check.finish()

    # A row that came as null is reported as drift.
    return Pages(pages, lambda page: [row for row in rows_of(page) or () if row is not None], prefetch=prefetch)
