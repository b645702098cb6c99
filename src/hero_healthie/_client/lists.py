"""Lists, page by page."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable, Sequence
from contextlib import aclosing
from typing import Any, Generic, TypeVar

from hero_healthie._call.arguments import is_count
from hero_healthie._call.deadline import one_deadline
from hero_healthie._client.prefetch import Prefetcher
from hero_healthie.errors import InvalidArgumentError, PaginationError
from hero_healthie_runtime.tracebacks import without_frames, without_traceback_frames

T = TypeVar("T")
PageT = TypeVar("PageT")
FetchedT = TypeVar("FetchedT")

MOST_EMPTY_PAGES = 20
MOST_REMEMBERED = 10_000


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
        fetch: Callable[[str | None], Awaitable[FetchedT]],
        *,
        nodes: str = "nodes",
        page_info: str = "page_info",
        has_next_page: str = "has_next_page",
        end_cursor: str = "end_cursor",
        total_count: str | None = "total_count",
        id: str | None = "id",
        prefetch: bool = True,
    ) -> Pages[FetchedT, Any]:
        """Return the pages of a Relay connection; one that contradicts itself or does not advance is a PaginationError.

        Args:
            fetch: sends the call for the page after a cursor, or for the first one
            nodes: the attribute of a page that holds its rows
            page_info: the attribute of a page that says whether another follows, and where
            has_next_page: the attribute of `page_info` that says whether
            end_cursor: the attribute of `page_info` that says where
            total_count: the attribute of a page that holds the number of all rows; None if there is none
            id: the attribute of a row that no other row of the list shares; None if there is none
            prefetch: whether the next page is fetched while one is consumed
        """

        def rows(page: FetchedT) -> list[Any] | None:
            return getattr(page, nodes, None)

        async def pages() -> AsyncGenerator[FetchedT]:
            check, cursors = ListCheck(), Cursors()
            cursor: str | None = None
            while True:
                page = await fetch(cursor)
                check.take(rows(page), None if total_count is None else getattr(page, total_count, None), id)
                # A null is read as None also where the schema has none, against what the types say.
                info = getattr(page, page_info, None)
                more, cursor = getattr(info, has_next_page, None), getattr(info, end_cursor, None)
                yield page
                if not isinstance(more, bool) or (more and not cursor):
                    raise PaginationError("a page does not say what follows it; the list was not read to its end")
                if not more:
                    check.finish()
                    return
                cursors.advance(cursor)

        return Pages(pages, lambda page: [row for row in rows(page) or () if row is not None], prefetch=prefetch)

    async def __aiter__(self) -> AsyncGenerator[T]:
        page = item = None
        try:
            async with aclosing(self.pages()) as pages:
                async for page in pages:
                    for item in self._items(page):
                        yield item
        except BaseException as error:
            del page, item
            without_frames(error)
            raise

    def pages(self) -> AsyncGenerator[PageT]:
        """Return the pages, as the vendor cut them."""
        return self._walk(None)

    @without_traceback_frames
    async def collect(self, limit: int | None = None) -> list[T]:
        """Return all items, or the first `limit`, within one deadline for all pages."""
        if limit is not None and not is_count(limit):
            raise InvalidArgumentError("limit must be a whole number of at least 1", argument="limit")
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
        page = None
        try:
            async with aclosing(Prefetcher(self._pages())) as fetched:
                seen = 0
                async for page in fetched:
                    if limit is not None:
                        seen += len(self._items(page))
                    if self._prefetch and (limit is None or seen < limit):
                        fetched.start()
                    yield page
        except BaseException as error:
            del page
            without_frames(error)
            raise


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


class ListCheck:
    """Checks the pages of one list against each other.

    Rows are compared with the last `MOST_REMEMBERED` ones only, so that long lists take no more memory.

    Attributes:
        seen: how many rows came.
    """

    def __init__(self) -> None:
        self.seen = 0
        self._count: float | None = None
        self._empty = 0
        self._recent: dict[Hashable, None] = {}

    def take(self, rows: Sequence[object] | None, count: object, row_id: str | None = "id") -> None:
        """Take the next page.

        Args:
            rows: its rows, None if it came without.
            count: the number of all rows, if it is a number.
            row_id: the attribute of a row that no other row of the list shares.

        Raises:
            PaginationError: the page contradicts those before it.
        """
        if isinstance(count, int | float):
            if self._count is not None and count < self._count:
                raise PaginationError(
                    "the list shrank while it was read, which may have moved rows out of sight; read it again"
                )
            self._count = count
        if rows is None and self._count is None:
            raise PaginationError("a page came without rows; the list was not read to its end")
        rows = rows or ()
        self.seen += len(rows)
        if self._count is not None and self.seen > self._count:
            raise PaginationError("more rows came than the list says it holds")
        self._empty = 0 if rows else self._empty + 1
        if self._empty > MOST_EMPTY_PAGES:
            raise PaginationError(f"more than {MOST_EMPTY_PAGES} empty pages came; the list was not read to its end")
        if row_id is not None:
            self._compare(rows, row_id)

    def _compare(self, rows: Sequence[object], row_id: str) -> None:
        for row in rows:
            value = getattr(row, row_id, None)
            if not isinstance(value, str | int):
                continue
            if (type(row), value) in self._recent:
                raise PaginationError("a row came twice: the list changed while it was read; read it again")
            self._recent[type(row), value] = None
            if len(self._recent) > MOST_REMEMBERED:
                del self._recent[next(iter(self._recent))]

    def expects_more(self, after: float = 0) -> bool:
        """Return True if the count says that there are rows beyond those that came, and beyond the first `after`."""
        return self._count is not None and self._count > max(self.seen, after)

    @property
    def is_complete(self) -> bool:
        """True if as many rows came as the list says it holds."""
        return self._count is not None and not self.expects_more()

    def finish(self) -> None:
        """Take the end of the list.

        Raises:
            PaginationError: the list says that it holds more.
        """
        if self.expects_more():
            raise PaginationError("the list ended before as many rows came as it says it holds; read it again")
