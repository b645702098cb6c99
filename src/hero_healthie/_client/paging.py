"""From one page of a list to the next, in each style of `hero_healthie_runtime.lists.Pagination`."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import cast

from hero_healthie._client.list_check import Cursors, ListCheck
from hero_healthie.errors import InvalidArgumentError, PaginationError
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.models import ModelMethods

_NUMBERED = re.compile(r"(\d{1,18})/(\d{1,18})/(\d{0,18})", re.ASCII)


def value_at(value: object, path: str | None) -> object:
    """Return what stands at a path such as `page_info.end_cursor`; of a list, the same of each of its members."""
    for name in path.split(".") if path else ():
        if isinstance(value, list):
            members = cast("list[object]", value)
            value = [None if member is None else getattr(member, name, None) for member in members]
        else:
            value = getattr(value, name, None)
    return value


def is_alone(response: object, pagination: Pagination) -> bool:
    """Tell whether a response is one record, where a description has that in place of a list of one."""
    field = pagination.rows.partition(".")[0]
    return bool(field) and isinstance(response, ModelMethods) and not hasattr(response, field)


class Place:
    """A place in a list: the next page to fetch, and what is known of those before it.

    Args:
        pagination: how the list pages.
        position: the caller's argument for the first page, None to begin at the beginning.
        size: how many rows are requested for a page; None if the vendor decides.
        after: the cursor of the page before.
    """

    def __init__(self, pagination: Pagination, position: object, size: int | None, after: str | None) -> None:
        del after
        self.pagination = pagination
        self.size = size
        self.position = position
        self.check = ListCheck(0 if position is None else None)

    @abstractmethod
    def advance(self, response: object, rows: Sequence[object]) -> bool:
        """Move on to the page behind this one, and return True if there may be one.

        Raises:
            PaginationError: the page does not say what follows it.
        """

    @property
    def cursor(self) -> str:
        """The place as text."""
        return str(self.position)


class Whole(Place):
    """The one page of a list that does not page."""

    def advance(self, response: object, rows: Sequence[object]) -> bool:
        del response, rows
        return False


class ByNumber(Place):
    """Pages with numbers, or rows with numbers."""

    def __init__(self, pagination: Pagination, position: object, size: int | None, after: str | None) -> None:
        super().__init__(pagination, position, size, after)
        self._by_page = pagination.style == "page"
        first = pagination.first if self._by_page else 0
        self._number = position if isinstance(position, int) else first
        if after is not None:
            found = _NUMBERED.fullmatch(after)
            if found is None:
                raise _not_a_cursor()
            if int(found[2]) != (size or 0):
                text = f"after is a cursor of pages of {found[2]} rows; ask for the same {pagination.size}"
                raise InvalidArgumentError(text, argument="after")
            self._number = int(found[1])
            self.check = ListCheck(int(found[3]) if found[3] else None)
        self.position = self._number if position is None else position
        self._requested = (self._number - first) * (size or 0) if self._by_page else self._number

    def advance(self, response: object, rows: Sequence[object]) -> bool:
        if is_alone(response, self.pagination) and self.size != 1:
            return False
        self._requested += self.size or 0
        if not rows and not (self._by_page and self.check.expects_more(after=self._requested)):
            return False
        self._number += 1 if self._by_page else len(rows)
        self.position = self._number
        # A full page may be one of a list that counts too few; any other page, that the vendor makes pages smaller.
        return not (self.check.is_complete and len(rows) != self.size)

    @property
    def cursor(self) -> str:
        return f"{self._number}/{self.size or 0}/{self.check.seen if self.check.compares else ''}"


class ByCursor(Place):
    """Pages that say what follows them."""

    def __init__(self, pagination: Pagination, position: object, size: int | None, after: str | None) -> None:
        super().__init__(pagination, position if after is None else after, size, after)
        self._cursors = Cursors()

    def advance(self, response: object, rows: Sequence[object]) -> bool:
        pagination = self.pagination
        if pagination.style == "keyset":
            if not rows:
                return False
            following = value_at(rows[-1], pagination.following)
            more: object = True
        else:
            following = value_at(response, pagination.following)
            more = bool(following) if pagination.more is None else value_at(response, pagination.more)
        if not isinstance(more, bool) or (more and not following):
            raise PaginationError("a page does not say what follows it; the list was not read to its end")
        if more:
            self._cursors.advance(following)
            self.position = following
        return more


_STYLES: Mapping[str, type[Place]] = {
    "page": ByNumber,
    "offset": ByNumber,
    "cursor": ByCursor,
    "keyset": ByCursor,
    "whole": Whole,
}


def place_of(pagination: Pagination, position: object, size: int | None, after: str | None) -> Place:
    """Return where a list begins; see `Place`.

    Raises:
        InvalidArgumentError: `after` is not a cursor of this list.
    """
    if after is not None and (pagination.style == "whole" or not isinstance(after, str) or not after):
        raise _not_a_cursor()
    return _STYLES[pagination.style](pagination, position, size, after)


def _not_a_cursor() -> InvalidArgumentError:
    return InvalidArgumentError("after must be the next_cursor of a page of the same list", argument="after")
