"""Checks that the pages of a list do not contradict each other: a list is never cut short in silence."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from hero_healthie.errors import PaginationError
from hero_healthie_runtime.json import is_object

MOST_EMPTY_PAGES = 20
MOST_REMEMBERED = 10_000


class ListCheck:
    """Checks the pages of one list against each other.

    Rows are compared with the last `MOST_REMEMBERED` ones only, so that long lists take no more memory.

    Args:
        seen: how many rows came before the first page that it takes; None if that is not known, and the count of all
            rows cannot be compared with those that come.

    Attributes:
        seen: how many rows came.
        compares: whether the count is compared with them.
    """

    def __init__(self, seen: int | None = 0) -> None:
        self.seen = seen or 0
        self.compares = seen is not None
        self._count: float | None = None
        self._may_count_pages = True
        self._empty = 0
        self._recent: dict[Hashable, None] = {}
        self._last: Sequence[object] = ()

    def take(self, rows: Sequence[object] | None, count: object, row_id: str | None = "id") -> None:
        """Take the next page.

        Args:
            rows: its rows, None if it came without.
            count: the number of all rows, if it is a number.
            row_id: the attribute of a row that no other row of the list shares.

        Raises:
            PaginationError: the page contradicts those before it.
        """
        before = self._count
        self.note(rows, count)
        # Some lists count the rows of each page, and not all of them.
        total = None if self._may_count_pages else self._count
        if before is not None and total is not None and total < before:
            raise PaginationError(
                "the list shrank while it was read, which may have moved rows out of sight; read it again"
            )
        rows = rows or ()
        if self.compares and total is not None and self.seen > total:
            raise PaginationError("more rows came than the list says it holds")
        self._empty = 0 if rows else self._empty + 1
        if self._empty > MOST_EMPTY_PAGES:
            raise PaginationError(f"more than {MOST_EMPTY_PAGES} empty pages came; the list was not read to its end")
        if rows and self._count is not None and self._may_count_pages and list(rows) == list(self._last):
            raise PaginationError("a page came twice: the vendor does not go on to the next one")
        self._last = rows if self._may_count_pages else ()
        if row_id is not None:
            self._compare(rows, row_id)

    def note(self, rows: Sequence[object] | None, count: object) -> None:
        """Take a page without comparing it with others, where it is all that was asked for.

        Raises:
            PaginationError: it came without rows.
        """
        if isinstance(count, int | float):
            self._count = count
            self._may_count_pages = self._may_count_pages and count == len(rows or ())
        if rows is None and self._count is None:
            raise PaginationError("a page came without rows; the list was not read to its end")
        self.seen += len(rows or ())

    def _compare(self, rows: Sequence[object], row_id: str) -> None:
        for row in rows:
            value = row.get(row_id) if is_object(row) else getattr(row, row_id, None)
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
        """True if as many rows came as the list says it holds, by a count that is not just that of each page."""
        return self.compares and self._count is not None and not self._may_count_pages and not self.expects_more()

    def finish(self) -> None:
        """Take the end of the list.

        Raises:
            PaginationError: the list says that it holds more.
        """
        if self.compares and self.expects_more():
            raise PaginationError("the list ended before as many rows came as it says it holds; read it again")


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
