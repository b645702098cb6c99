"""Lists of servers that clamp, skip, repeat, shrink, grow, leave pages empty or contradict themselves.

Every row comes exactly once, or a PaginationError does: never a list that is too short, and never one without an end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hero_health_api.models import BatchMessage
from hero_healthie import ListCall, PaginationError
from hero_healthie_runtime.lists import Pagination
from tests.support.connections import CONNECTION, listed
from tests.support.scale import TIMES

Style = Literal["page", "offset", "cursor", "keyset"]
MOST_REQUESTS = 300


@dataclass
class Server:
    """A list of rows, and how it is served.

    `changes` come before the request of their number: rows that are added in front or behind, or taken away.
    """

    total: int = 0
    largest_page: int = 1000
    trusts_size: bool = False
    """Skips `page * size` rows although the page is clamped."""
    repeats: bool = False
    """Serves the first page again and again."""
    empty: frozenset[int] = frozenset()
    """The requests that get an empty page, whose rows come later."""
    counts: Literal["all", "none", "too few", "too many", "the page"] = "all"
    lies: int | None = None
    """The page from which on there is said to be no further one, although there is."""
    changes: dict[int, str] = field(default_factory=dict[int, str])
    requests: int = 0
    held_back: int = 0

    def __post_init__(self) -> None:
        self.rows = list(range(self.total))
        self.next_row = self.total

    @property
    def original(self) -> set[int]:
        return set(range(self.total))

    def change(self) -> None:
        what = self.changes.get(self.requests)
        if what == "shrink" and self.rows:
            del self.rows[0]
        elif what in ("grow in front", "grow behind"):
            self.rows.insert(0 if what == "grow in front" else len(self.rows), self.next_row)
            self.next_row += 1
        self.requests += 1
        assert self.requests < MOST_REQUESTS, "without an end"

    def count(self, page: list[Any]) -> int | None:
        total = len(self.rows)
        return {"all": total, "none": None, "too few": total - 1, "too many": total + 1, "the page": len(page)}[
            self.counts
        ]

    def numbered(self, position: int, size: int) -> SimpleNamespace:
        """A page by its number."""
        self.change()
        given = min(size, self.largest_page)
        if self.requests - 1 in self.empty:
            self.held_back += 1
            return SimpleNamespace(data=[], count=self.count([]))
        number = 0 if self.repeats else position - self.held_back
        start = number * (size if self.trusts_size else given)
        return self._page(start, given)

    def skipping(self, position: int, size: int) -> SimpleNamespace:
        """A page by the number of rows before it."""
        self.change()
        if self.requests - 1 in self.empty:
            return SimpleNamespace(data=[], count=self.count([]))
        return self._page(0 if self.repeats else position, min(size, self.largest_page))

    def behind(self, last: str | None, size: int) -> SimpleNamespace:
        """A page by the id of the last row."""
        self.change()
        if self.requests - 1 in self.empty:
            return SimpleNamespace(data=[], count=self.count([]))
        known = last is not None and int(last) in self.rows and not self.repeats
        return self._page(self.rows.index(int(last or 0)) + 1 if known else 0, min(size, self.largest_page))

    def after(self, cursor: str | None, size: int) -> SimpleNamespace:
        """A page by its cursor, in the shape of both APIs."""
        self.change()
        given = min(size, self.largest_page)
        start = 0 if self.repeats else int(cursor or 0)
        page = self._page(start, given)
        if self.requests - 1 in self.empty:
            page, given = SimpleNamespace(data=[], count=page.count), 0
        more = start + given < len(self.rows) and (self.lies is None or self.requests <= self.lies)
        following = f"{start + given}" + " " * self.requests if self.repeats or not given else str(start + given)
        page.following = following if more else None
        page.nodes, page.total_count = page.data, page.count
        page.page_info = SimpleNamespace(has_next_page=more, end_cursor=following)
        return page

    def _page(self, start: int, size: int) -> SimpleNamespace:
        rows = [SimpleNamespace(id=str(row)) for row in self.rows[start : start + size]]
        return SimpleNamespace(data=rows, count=self.count(rows))


def paged(style: Style, server: Server, size: int, first: int = 0) -> ListCall[Any]:
    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        position, size = given.get("position"), given["size"]
        if style == "page":
            return server.numbered(int(position or 0) - first, size)
        if style == "keyset":
            return server.behind(position, size)
        return server.skipping(int(position or 0), size) if style == "offset" else server.after(position, size)

    following = {"cursor": "following", "keyset": "id"}.get(style)
    pagination = Pagination(
        style, position="position", size="size", rows="data", count="count", following=following, first=first
    )
    return listed(pagination, serve, size=size)


def connected(server: Server, size: int) -> ListCall[Any]:
    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        return server.after(given.get("after"), given["first"])

    return listed(CONNECTION, serve, first=size)


STYLES: dict[str, Callable[[Server, int], ListCall[Any]]] = {
    "by page": lambda server, size: paged("page", server, size),
    "by page, from 1": lambda server, size: paged("page", server, size, 1),
    "by offset": lambda server, size: paged("offset", server, size),
    "by cursor": lambda server, size: paged("cursor", server, size),
    "by the last row": lambda server, size: paged("keyset", server, size),
    "a connection": connected,
}
BY_CURSOR = ["by cursor", "a connection"]


async def rows_of(pages: ListCall[Any]) -> list[int] | None:
    """The rows, or None for a PaginationError."""
    try:
        return [int(row.id) async for row in pages]
    except PaginationError:
        return None


servers = st.builds(
    Server,
    total=st.integers(0, 23),
    largest_page=st.integers(1, 12),
    trusts_size=st.booleans(),
    repeats=st.booleans(),
    empty=st.frozensets(st.integers(0, 8), max_size=3),
    counts=st.sampled_from(["all", "none", "too few", "too many", "the page"]),
    lies=st.none() | st.integers(0, 4),
    changes=st.dictionaries(st.integers(1, 6), st.sampled_from(["shrink", "grow in front", "grow behind"]), max_size=1),
)


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=400 * TIMES)
@given(server=servers, size=st.integers(1, 10))
@pytest.mark.slow
async def test_every_row_comes_once_or_it_is_an_error(style: str, server: Server, size: int) -> None:
    if server.counts in {"none", "too few", "the page"}:
        # Where nothing says that there is more, nothing can be noticed: neither a count nor a full page.
        server.empty, server.lies, server.trusts_size, server.changes = frozenset(), None, False, {}
        server.largest_page = 1000 if server.counts == "too few" else server.largest_page
    rows = await rows_of(STYLES[style](server, size))
    if rows is not None:
        assert len(rows) == len(set(rows))
        assert server.original <= set(rows)


@pytest.mark.parametrize("style", STYLES)
@given(total=st.integers(0, 40), size=st.integers(1, 9), largest=st.integers(1, 9))
@pytest.mark.slow
async def test_an_honest_server_is_read_to_its_end_whatever_its_largest_page(
    style: str, total: int, size: int, largest: int
) -> None:
    for counts in ("all", "none", "the page"):
        server = Server(total=total, largest_page=largest, counts=counts)  # type: ignore[arg-type] # one of them
        assert await rows_of(STYLES[style](server, size)) == list(range(total))
        assert server.requests <= -(-total // min(size, largest)) + 1


@pytest.mark.parametrize("counts", ["all", "none", "the page"])
async def test_a_server_that_gives_at_most_a_hundred_rows(counts: Any) -> None:
    server = Server(total=350, largest_page=100, counts=counts)
    assert await rows_of(paged("page", server, 200)) == list(range(350))


async def test_a_count_that_may_be_that_of_its_page_does_not_end_a_list() -> None:
    page = await paged("page", Server(total=350, largest_page=100, counts="the page"), 200)
    assert (len(page.items), page.total_count, page.next_cursor) == (100, 100, "1/200/100")
    assert (await paged("page", Server(total=350), 400)).next_cursor == "1/400/350"
    server = Server(total=350)
    assert [len(page.items) async for page in paged("page", server, 200).pages()] == [200, 150]
    assert server.requests == 2


@pytest.mark.parametrize(("size", "requests"), [(None, 1), (20, 1), (1, 2)])
async def test_one_record_alone_is_a_list_of_one(size: int | None, requests: int) -> None:
    """A server that has no list to give responds with the record itself, whichever page is asked for."""
    sent: list[int] = []

    async def serve(given: Mapping[str, Any]) -> BatchMessage:
        sent.append(given["position"])
        return BatchMessage.from_dict({"id": "501", "channel": "SMS", "content": "", "name": "x", "status": "DRAFT"})

    def batches() -> ListCall[Any]:
        pagination = Pagination("page", rows="data", position="position", size="size", page_size=50, count="count")
        return listed(pagination, serve, size=size)

    assert [batch.id for batch in (await batches()).items] == ["501"]
    sent.clear()
    if size == 1:  # a full page: there may be more
        with pytest.raises(PaginationError, match="came twice"):
            await batches().collect()
    else:
        assert [batch.id async for batch in batches()] == ["501"]
    assert len(sent) == requests


@pytest.mark.parametrize("style", ["by page", "a connection", "by cursor"])
async def test_a_page_may_be_empty_in_the_middle(style: str) -> None:
    server = Server(total=30, empty=frozenset({1}))
    assert await rows_of(STYLES[style](server, 10)) == list(range(30))


@pytest.mark.parametrize("style", STYLES)
async def test_what_contradicts_itself_is_an_error(style: str) -> None:
    for server in (
        Server(total=30, counts="too many"),
        Server(total=30, counts="too few"),
        Server(total=30, repeats=True),
        Server(total=30, changes={1: "shrink"}),
    ):
        assert await rows_of(STYLES[style](server, 10)) is None


@pytest.mark.parametrize("style", BY_CURSOR)
async def test_a_count_wins_over_a_missing_cursor(style: str) -> None:
    assert await rows_of(STYLES[style](Server(total=30, lies=0), 10)) is None


SILENT = [
    None,
    SimpleNamespace(has_next_page=None, end_cursor="1"),
    SimpleNamespace(has_next_page=True, end_cursor=None),
    SimpleNamespace(has_next_page=True, end_cursor=""),
]


@pytest.mark.parametrize("info", SILENT)
async def test_a_connection_that_does_not_say_what_follows_is_an_error(info: SimpleNamespace | None) -> None:
    row = SimpleNamespace(id="1")

    async def serve(_: Mapping[str, Any]) -> SimpleNamespace:
        return SimpleNamespace(nodes=[row], total_count=None, page_info=info)

    with pytest.raises(PaginationError, match="what follows"):
        await listed(CONNECTION, serve).collect()
    with pytest.raises(PaginationError, match="what follows"):
        await listed(CONNECTION, serve)
    # What came is yielded before the error.
    pages = listed(CONNECTION, serve).pages()
    assert (await anext(pages)).items == [row]
    with pytest.raises(PaginationError, match="what follows"):
        await anext(pages)


async def test_endless_empty_pages_are_an_error() -> None:
    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        info = SimpleNamespace(has_next_page=True, end_cursor=f"{given.get('after')}x")
        return SimpleNamespace(nodes=[], total_count=None, page_info=info)

    with pytest.raises(PaginationError, match="empty pages"):
        await listed(CONNECTION, serve).collect()


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=60)
@given(server=servers, size=st.integers(1, 10), at=st.integers(0, 3))
async def test_a_list_that_is_resumed_misses_no_row(style: str, server: Server, size: int, at: int) -> None:
    server.lies, server.changes, server.empty, server.trusts_size = None, {}, frozenset(), False
    server.largest_page = 1000 if server.counts in ("too few", "the page") else server.largest_page
    found: list[int] = []
    cursor: str | None = None
    try:
        async for page in STYLES[style](server, size).pages():
            found += [int(row.id) for row in page.items]
            cursor = page.next_cursor
            if at == 0:
                break
            at -= 1
        if cursor is not None:
            found += [int(row.id) async for row in STYLES[style](server, size).items(after=cursor)]
    except PaginationError:
        return
    if not server.repeats:
        assert found == list(range(server.total))


WHOLE = Pagination("whole", rows="data", count="count")
ROWS = [SimpleNamespace(id="1"), None, SimpleNamespace(id="2")]


@pytest.mark.parametrize(("count", "is_whole"), [(3, True), (None, True), (4, False)])
async def test_a_list_that_does_not_page_is_one_page(count: int | None, is_whole: bool) -> None:
    async def serve(_: Mapping[str, Any]) -> SimpleNamespace:
        return SimpleNamespace(data=ROWS, count=count)

    page = await listed(WHOLE, serve)
    assert (page.items, page.total_count, page.nulls, page.next_cursor) == ([ROWS[0], ROWS[2]], count, 1, None)
    if is_whole:
        assert await listed(WHOLE, serve).collect() == [ROWS[0], ROWS[2]]
    else:
        with pytest.raises(PaginationError, match="ended before"):
            await listed(WHOLE, serve).collect()


async def test_a_root_field_without_a_list_is_an_empty_one() -> None:
    async def serve(_: Mapping[str, Any]) -> None:
        return None

    assert await listed(Pagination("whole"), serve).collect() == []
    assert await listed(Pagination("whole"), serve).first() is None
    with pytest.raises(PaginationError, match="without rows"):
        await listed(WHOLE, serve)
