"""Lists: one object to await for a page, or to iterate for everything, and how an operation pages."""

from __future__ import annotations

import sys
import warnings
from collections.abc import AsyncGenerator, Coroutine, Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, Protocol, TypeVar

from hero_healthie_runtime.tracebacks import in_boundary

T = TypeVar("T")
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list pages: the arguments that move it, and the fields of its response, as paths such as `page_info.x`."""

    style: Literal["page", "offset", "cursor", "keyset", "whole"]
    """`keyset` continues after the `following` of the last row; `whole` does not page."""
    rows: str = ""
    """The field that holds the rows; empty where the response is the rows."""
    position: str = ""
    """The argument that selects the page: its number, the rows to skip, the cursor, or the last row."""
    size: str | None = None
    """The argument that sets how many rows a page holds."""
    page_size: int | None = None
    """How many rows are requested when the caller does not say."""
    count: str | None = None
    """The field that holds the number of all rows, if there is one."""
    following: str | None = None
    """The field that holds the cursor of the next page."""
    more: str | None = None
    """The field that says whether there is a next page; without it, a cursor says so."""
    previous: str | None = None
    """The field that holds the cursor of the page before."""
    before: str | None = None
    """The field that says whether there is a page before."""
    first: int = 0
    """The number of the first page."""
    single: tuple[str, ...] = ()
    """The arguments that select one page, and are refused where all are walked."""
    item: str | None = None
    """The type of a row that may be null, for reports of drift; None where reading the response reports a null."""
    id: str | None = "id"
    """The attribute of a row that no other row of the list shares; None if there is none."""


@dataclass(frozen=True, slots=True, repr=False)
class Page(Generic[Item_co]):
    """One page of a list.

    Example:
        page = await healthie.queries.users()
        print(len(page.items), page.total_count)
    """

    items: Sequence[Item_co]
    """The items, without those that came as null."""
    total_count: int | None = None
    """The number of items on all pages, where the response says it."""
    nulls: int = 0
    """How many items came as null; each is reported as drift."""
    next_cursor: str | None = None
    """Where the next page begins: for `after=` of `items` and `pages`, here or in another process; None on the last."""
    previous_cursor: str | None = None
    """Where the page before ends, for `before=` of a connection; None where there is none, or the list only goes on."""

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items)"

    if not TYPE_CHECKING:  # type checkers say it before

        def __iter__(self) -> NoReturn:
            raise TypeError(f"a Page is not iterable: {_ITS_ITEMS}")

        def __getitem__(self, index: object) -> NoReturn:
            raise TypeError(f"a Page has no index: {_ITS_ITEMS}")


_ITS_ITEMS = "its `items` are, and `async for` over the call of the list yields those of all pages"


class ListSource(Protocol[Item]):
    """Where the pages of a list come from."""

    async def first_page(self) -> Page[Item]:
        """Return the page that the arguments select."""
        ...

    def items(self, *, after: str | None, prefetch: bool) -> AsyncGenerator[Item]:
        """Return the items of all pages."""
        ...

    def pages(self, *, after: str | None, prefetch: bool) -> AsyncGenerator[Page[Item]]:
        """Return all pages."""
        ...

    async def collect(self, limit: int | None) -> list[Item]:
        """Return the items of all pages, or the first `limit`."""
        ...


class ListCall(Coroutine[Any, Any, Page[Item]], Generic[Item]):
    """A call of a list, not sent yet. Use it once: await it for one page, or iterate it for all items.

    `await call` returns the first page, or the one that its arguments select, as a `Page`. `async for item in call`
    yields the items of all pages: each page is a call with a deadline of its own, and the next one is prefetched once
    a second item is asked for. `collect` and `first` return items within one deadline for all pages.

    Nothing is sent before it is awaited or iterated; one that never is warns, as a coroutine does. It is a coroutine
    to asyncio (`create_task`, `gather`, `wait_for`, …).

    Example:
        page = await hero.admin.list_admins(page_size=50)
        everybody = [admin async for admin in hero.admin.list_admins()]
    """

    __slots__ = ("__qualname__", "__weakref__", "_origin", "_running", "_source")

    def __init__(self, name: str, source: ListSource[Item]) -> None:
        self.__qualname__ = name  # a slot, not a property: asyncio prints it
        self._source: ListSource[Item] | None = source
        self._running: Coroutine[Any, Any, Page[Item]] | None = None
        self._origin = _place() if sys.get_coroutine_origin_tracking_depth() else ""

    def _take(self) -> ListSource[Item]:
        """Return the source, once: the arguments go with it."""
        source, self._source = self._source, None
        if source is None:
            raise RuntimeError(f"{self.__qualname__} was awaited, iterated or closed already; call the method again")
        return source

    def _start(self) -> Coroutine[Any, Any, Page[Item]]:
        self._running = in_boundary(self._take().first_page)
        return self._running

    def __await__(self) -> Generator[Any, Any, Page[Item]]:
        return self._start().__await__()

    def send(self, value: Any, /) -> Any:
        """Return what the call for one page waits for next, given a `value`, as an event loop does."""
        return (self._running or self._start()).send(value)

    def throw(self, *error: Any) -> Any:
        """Return what the call for one page waits for next, after an `error` where it waited, as an event loop does."""
        return (self._running or self._start()).throw(*error)

    def close(self) -> None:
        """End the call; one that was not awaited yet will not be sent."""
        self._source = None
        if self._running is not None:
            self._running.close()

    def __aiter__(self) -> AsyncGenerator[Item]:
        return self.items()

    def items(self, *, after: str | None = None, prefetch: bool = True) -> AsyncGenerator[Item]:
        """Return an iterator of the items of all pages.

        Leaving the loop cancels the prefetch at once. To wait until that is done, use `contextlib.aclosing`.

        Args:
            after: the `next_cursor` of a page, to go on behind that page.
            prefetch: False fetches a page only when the loop gets there.

        Raises:
            InvalidArgumentError: while iterating: an argument cannot be right; nothing was sent.
            PaginationError: while iterating: the pages contradict each other, so items may be missing.
            APIError: while iterating: a page could not be fetched.
        """
        return self._take().items(after=after, prefetch=prefetch)

    def pages(self, *, after: str | None = None, prefetch: bool = True) -> AsyncGenerator[Page[Item]]:
        """Return an iterator of all pages; see `items`, with pages in place of items."""
        return self._take().pages(after=after, prefetch=prefetch)

    def collect(self, limit: int | None = None) -> Coroutine[Any, Any, list[Item]]:
        """Return all items, or the first `limit`, within one deadline for all pages.

        Args:
            limit: how many items to return at most; pages that it does not need are not fetched. It is the total,
                which `first=` and `page_size=` of methods are not: these are the size of one page.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            PaginationError: the pages contradict each other, so items may be missing.
            APIError: a page could not be fetched.

        Example:
            latest = await healthie.queries.users().collect(100)
        """
        return _named(self.__qualname__, _collected(self._take(), limit))

    def first(self) -> Coroutine[Any, Any, Item | None]:
        """Return the first item, or None if the list is empty; see `collect`."""
        running = _first(self._take())
        return _named(self.__qualname__, running)

    if TYPE_CHECKING:  # at run time asyncio asks whether a task has a coroutine

        def __bool__(self) -> NoReturn: ...

    def __repr__(self) -> str:
        return f"<ListCall {self.__qualname__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a ListCall cannot be copied or pickled; call the method again")

    def __del__(self) -> None:
        if getattr(self, "_source", None) is not None:
            text = f"{self.__qualname__} was never awaited or iterated{self._origin}"
            warnings.warn(text, RuntimeWarning, source=self, stacklevel=2)


def _collected(source: ListSource[Item], limit: int | None) -> Coroutine[Any, Any, list[Item]]:
    return in_boundary(lambda: source.collect(limit))


async def _first(source: ListSource[Item]) -> Item | None:
    found = await _collected(source, 1)
    return found[0] if found else None


def _named(name: str, running: Coroutine[Any, Any, T]) -> Coroutine[Any, Any, T]:
    """Name a coroutine after the call, for asyncio to print."""
    running.__qualname__ = name  # type: ignore[attr-defined] # coroutines of `async def` have one
    return running


def _place() -> str:
    """Return where a list was called: outside of these packages, and of modules made of custom documents."""
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage] (nothing else gives the frames alone)
    while frame.f_back and (_is_ours(str(frame.f_globals.get("__name__"))) or "OPERATION" in frame.f_globals):
        frame = frame.f_back
    return f", created at {frame.f_code.co_filename}:{frame.f_lineno}"


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in ("hero_healthie_runtime", "hero_healthie", "hero_health_api", "healthie_api")
