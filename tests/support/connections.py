"""Relay connections whose pages are numbers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

from hero_healthie import Pages


class NumberedPage(int):
    """A page that is its number, with rows and what follows it."""

    nodes: list[Any]
    page_info: SimpleNamespace


def numbered_pages(
    fetch: Callable[[str | None], Awaitable[int]],
    rows: Callable[[int], list[Any]],
    following: Callable[[int], str | None],
    **options: bool,
) -> Pages[NumberedPage, Any]:
    """Return the pages of a connection, by the number of each page."""

    async def fetch_page(cursor: str | None) -> NumberedPage:
        number = await fetch(cursor)
        page, after = NumberedPage(number), following(number)
        page.nodes, page.page_info = rows(number), SimpleNamespace(has_next_page=after is not None, end_cursor=after)
        return page

    return Pages.of_connection(fetch_page, **options)
