"""Lists: their pages, one after the other."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from hero_healthie._call.arguments import is_count
from hero_healthie._call.deadline import one_deadline
from hero_healthie._client.paging import Place, is_alone, place_of, value_at
from hero_healthie._client.prefetch import Walk
from hero_healthie.errors import InvalidArgumentError, PaginationError
from hero_healthie_runtime.json import is_array
from hero_healthie_runtime.lists import Page, Pagination
from hero_healthie_runtime.tracebacks import in_boundary

Item = TypeVar("Item")

Send = Callable[[Mapping[str, object]], Coroutine[Any, Any, Any]]


class PagedList(Generic[Item]):
    """A list of an API: the `ListSource` of its `ListCall`.

    Args:
        pagination: how it pages.
        arguments: the caller's arguments, by the names that `pagination` uses.
        send: sends the call for one page with such arguments, and returns the value of its response.
        item: returns the item of a row; None where the rows are the items.
    """

    def __init__(
        self,
        pagination: Pagination,
        arguments: Mapping[str, object],
        send: Send,
        item: Callable[[Any], Item] | None = None,
    ) -> None:
        self._pagination = pagination
        self._arguments = arguments
        self._send = send
        self._item = item

    async def first_page(self) -> Page[Item]:
        """See `ListSource`.

        Raises:
            PaginationError: it does not say what follows it; or, fetched backwards, what comes before it.
        """
        pagination, arguments = self._pagination, self._arguments
        single = any(arguments.get(name) is not None for name in pagination.single)
        place = self._place(arguments.get(pagination.position), None)
        response = await (self._send(arguments) if single else self.fetch(place))
        rows, count = self.rows(response)
        place.check.note(rows, count)
        if single and pagination.more and value_at(response, pagination.more) is not True:
            more = False
        else:
            more = place.advance(response, rows or ())
        page = self.page(response, rows, count, place.cursor if more else None)
        came_first = pagination.before is None or value_at(response, pagination.before) is False
        if single and page.previous_cursor is None and not came_first:
            raise PaginationError("a page does not say what comes before it")
        return page

    def items(self, *, after: str | None, prefetch: bool) -> AsyncGenerator[Item]:
        """See `ListSource`."""
        return Walk(Pages(self, after).next, items_of, prefetch=prefetch)

    def pages(self, *, after: str | None, prefetch: bool) -> AsyncGenerator[Page[Item]]:
        """See `ListSource`."""
        return Walk(Pages(self, after).next, lambda page: (page,), prefetch=prefetch)

    async def collect(self, limit: int | None) -> list[Item]:
        """See `ListSource`."""
        if limit is not None and not is_count(limit):
            raise InvalidArgumentError("limit must be a whole number of at least 1", argument="limit")
        found: list[Item] = []
        pages = Pages(self, None, limit)
        with one_deadline():
            while (limit is None or len(found) < limit) and (page := await pages.next()) is not None:
                found += page.items
        return found[:limit]

    def start(self, after: str | None, limit: int | None) -> Place:
        """Return the place where reading all pages begins.

        Raises:
            InvalidArgumentError: an argument selects one page, or another place than `after`.
        """
        pagination, arguments = self._pagination, self._arguments
        numbered = pagination.style in ("page", "offset")
        for name in (*pagination.single, *([pagination.position] if numbered else ())):
            if arguments.get(name) is not None:
                text = f"{name} selects one page: leave it out to walk all pages, or await the call for that page"
                raise InvalidArgumentError(text, argument=name)
        position = arguments.get(pagination.position)
        if after is not None and position is not None:
            text = f"after and {pagination.position} both say where to begin; leave one out"
            raise InvalidArgumentError(text, argument="after")
        return self._place(position, limit, after)

    def _place(self, position: object, limit: int | None, after: str | None = None) -> Place:
        pagination = self._pagination
        size = self._arguments.get(pagination.size) if pagination.size else None
        if size is None:
            size = pagination.page_size
            if size is not None and limit is not None:
                size = min(size, limit)
        elif pagination.size and pagination.style != "cursor" and not is_count(size):
            text = f"{pagination.size} must be a whole number of at least 1"
            raise InvalidArgumentError(text, argument=pagination.size)
        return place_of(pagination, position, cast("int | None", size), after)

    def fetch(self, place: Place) -> Coroutine[Any, Any, Any]:
        """Send the call for the page at a place, and return the value of its response."""
        pagination = self._pagination
        moved: dict[str, object] = {}
        if place.position is not None:
            moved[pagination.position] = place.position
        if pagination.size and place.size is not None:
            moved[pagination.size] = place.size
        return self._send({**self._arguments, **moved})

    def rows(self, response: object) -> tuple[Sequence[object] | None, object]:
        """Return the rows of a page, None if it came without, and the count of all rows."""
        pagination = self._pagination
        # An envelope that may be left out, and a root field without a list.
        found = response if is_array(response) else value_at(response, pagination.rows)
        if found is None and not pagination.rows:
            found = []
        if is_alone(response, pagination):
            found = [response]
        rows: list[object] | None = found if is_array(found) else None
        return rows, value_at(response, pagination.count) if pagination.count else None

    def page(
        self, response: object, rows: Sequence[object] | None, count: object, next_cursor: str | None
    ) -> Page[Item]:
        """Return a page, as callers see it."""
        pagination = self._pagination
        total = int(count) if isinstance(count, int | float) else None
        rows = rows or ()
        found = [row for row in rows if row is not None]
        items = cast("list[Item]", found) if self._item is None else [self._item(row) for row in found]
        previous = value_at(response, pagination.previous) if pagination.previous else None
        has_previous = isinstance(previous, str) and value_at(response, pagination.before) is True
        nulls = len(rows) - len(items)
        return Page(items, total, nulls, next_cursor, cast("str", previous) if has_previous else None)


def items_of(page: Page[Item]) -> Sequence[Item]:
    """Return the items of a page."""
    return page.items


class Pages(Generic[Item]):
    """All pages of a list; where they contradict each other, that is raised once those that came were returned."""

    def __init__(self, listed: PagedList[Item], after: str | None, limit: int | None = None) -> None:
        self._list = listed
        self._after = after
        self._limit = limit
        self._place: Place | None = None
        self._problem: PaginationError | None = None
        self._over = False

    async def next(self) -> Page[Item] | None:
        """Return the next page, or None behind the last one.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            PaginationError: the pages contradict each other.
            APIError: the page could not be fetched.
        """
        if self._place is None:
            self._place = self._list.start(self._after, self._limit)
        place = self._place
        if self._problem is not None:
            raise self._problem
        if self._over:
            place.check.finish()
            return None
        # The garbage collector may close what is under way.
        response = await in_boundary(lambda: self._list.fetch(place))
        rows, count = self._list.rows(response)
        place.check.take(rows, count, place.pagination.id)
        try:
            self._over = not place.advance(response, rows or ())
        except PaginationError as error:
            self._problem, self._over = error, True
        return self._list.page(response, rows, count, None if self._over else place.cursor)
