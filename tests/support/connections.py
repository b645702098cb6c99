"""Lists over functions that serve their pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import SimpleNamespace
from typing import Any

from hero_healthie import ListCall
from hero_healthie._client.lists import PagedList
from hero_healthie_runtime.lists import Pagination

CONNECTION = Pagination(
    "cursor",
    rows="nodes",
    position="after",
    size="first",
    count="total_count",
    following="page_info.end_cursor",
    more="page_info.has_next_page",
    previous="page_info.start_cursor",
    before="page_info.has_previous_page",
    single=("last", "before"),
)
"""How Healthie's connections page."""


def listed(
    pagination: Pagination, serve: Callable[[Mapping[str, Any]], Awaitable[Any]], **arguments: object
) -> ListCall[Any]:
    """Return a list whose pages a function serves."""

    async def send(given: Mapping[str, object]) -> Any:
        return await serve(given)

    return ListCall("api.things", PagedList[Any](pagination, arguments, send))


def numbered_pages(
    fetch: Callable[[str | None], Awaitable[int]],
    rows: Callable[[int], list[Any]],
    following: Callable[[int], str | None],
) -> ListCall[Any]:
    """Return a connection, by the number of each page."""

    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        number = await fetch(given.get("after"))
        after = following(number)
        info = SimpleNamespace(has_next_page=after is not None, end_cursor=after)
        return SimpleNamespace(nodes=rows(number), page_info=info)

    return listed(CONNECTION, serve)
