"""Lists are walked to their end, once, and no further."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import Hero, InvalidArgumentError, PaginationError
from hero_healthie.sandbox import Sandbox
from tests.support.connections import numbered_pages


@pytest.mark.parametrize("page_size", [1, 7, 50, 137, 500])
async def test_a_hero_list_is_walked_to_its_end(hero: Hero, sandbox: Sandbox, page_size: int) -> None:
    if page_size == 1:
        found = await hero.paginate(hero.admin.list_admins, page_size=1).collect(limit=3)
        assert len({admin.id for admin in found}) == 3
        assert len(sandbox.requests) == 3
        return
    ids = [admin.id async for admin in hero.paginate(hero.admin.list_admins, page_size=page_size)]
    assert len(ids) == len(set(ids)) == 137
    assert len(sandbox.requests) == 137 // page_size + 1  # the page after a full last page is empty


async def test_the_other_arguments_of_the_method_go_along(hero: Hero, sandbox: Sandbox) -> None:
    await hero.paginate(hero.admin.list_admins, page_size=100, order_by="first_name").collect()
    assert all("order_by=first_name" in request.path for request in sandbox.requests)
    hub = hero.for_practice_group("77")
    await hub.paginate(hub.admin.list_admins, page_size=100).collect()
    assert sandbox.requests[-1].headers["x-practice-group-id"] == "77"


async def test_a_method_that_does_not_page_is_refused(hero: Hero, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError, match="page_index"):
        hero.paginate(hero.invoicing.list_coupons)
    for page_size in (0, "50", 2.5, None):
        with pytest.raises(InvalidArgumentError, match="page_size"):
            hero.paginate(hero.admin.list_admins, page_size=page_size)  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(InvalidArgumentError, match="limit"):
        await hero.paginate(hero.admin.list_admins).collect(limit=0)
    assert sandbox.requests == []


@given(sizes=st.lists(st.integers(0, 5), min_size=1, max_size=6))
async def test_a_connection_is_walked_page_by_page_even_where_pages_are_empty(sizes: list[int]) -> None:
    rows = [[f"{page}-{row}" for row in range(size)] for page, size in enumerate(sizes)]

    async def fetch(cursor: str | None) -> int:
        return 0 if cursor is None else int(cursor)

    pages = numbered_pages(fetch, lambda page: rows[page], lambda page: str(page + 1) if page + 1 < len(rows) else None)
    assert await pages.collect() == [row for page in rows for row in page]


async def test_a_cursor_that_does_not_move_is_an_error() -> None:
    async def fetch(_cursor: str | None) -> int:
        return 1

    async def consume(pages: AsyncIterator[int]) -> None:
        async for _ in pages:
            pass

    with pytest.raises(PaginationError, match="cursor"):
        await consume(numbered_pages(fetch, lambda _: ["x"], lambda _: "same").pages())


async def test_lists_without_a_count_are_walked_to_their_end(hero: Hero) -> None:
    episodes = await hero.paginate(hero.episode.list_episodes, page_size=20).collect()
    assert len(episodes) > 20


async def test_an_operation_that_pages_but_returns_no_list_is_named(hero: Hero) -> None:
    with pytest.raises(InvalidArgumentError, match="method"):
        await hero.paginate(hero.messages.list_batch_messages).collect()  # type: ignore[type-var] # that is the point
