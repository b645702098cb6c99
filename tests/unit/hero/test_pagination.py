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
        found = await hero.admin.list_admins(page_size=1).collect(limit=3)
        assert len({admin.id for admin in found}) == 3
        assert len(sandbox.requests) == 3
        return
    ids = [admin.id async for admin in hero.admin.list_admins(page_size=page_size)]
    assert len(ids) == len(set(ids)) == 137
    # The page after a full last page is empty, and so is that after a page that counts no more than its rows.
    assert len(sandbox.requests) == max(2, 137 // page_size + 1)


async def test_the_other_arguments_of_the_method_go_along(hero: Hero, sandbox: Sandbox) -> None:
    await hero.admin.list_admins(page_size=100, order_by="first_name").collect()
    assert all("order_by=first_name" in request.path for request in sandbox.requests)
    hub = hero.for_practice_group("77")
    await hub.admin.list_admins(page_size=100).collect()
    assert sandbox.requests[-1].headers["x-practice-group-id"] == "77"


async def test_what_cannot_be_right_is_refused_before_anything_is_sent(hero: Hero, sandbox: Sandbox) -> None:
    for page_size in (0, "50", 2.5, True):
        with pytest.raises(InvalidArgumentError, match="page_size"):
            await hero.admin.list_admins(page_size=page_size).collect()  # type: ignore[arg-type] # wrong on purpose
        with pytest.raises(InvalidArgumentError, match="page_size"):
            await hero.admin.list_admins(page_size=page_size)  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(InvalidArgumentError, match="page_index"):
        await hero.admin.list_admins(page_index="2")  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(InvalidArgumentError, match="page_index selects one page"):
        await hero.admin.list_admins(page_index=2).collect()
    for limit in (0, -1, "5", 2.5):
        with pytest.raises(InvalidArgumentError, match="limit"):
            await hero.admin.list_admins().collect(limit=limit)  # type: ignore[arg-type] # wrong on purpose
    for after in ("", "3", "1/2", 5, "1/30/30"):
        with pytest.raises(InvalidArgumentError, match="after"):
            await anext(hero.admin.list_admins().items(after=after))  # type: ignore[arg-type] # wrong on purpose
    with pytest.raises(InvalidArgumentError, match="after"):
        await anext(hero.invoicing.list_coupons().items(after="1/50/50"))
    assert sandbox.requests == []


async def test_a_page_that_is_awaited_says_where_the_next_one_begins(hero: Hero, sandbox: Sandbox) -> None:
    everybody = [admin.id for admin in await hero.admin.list_admins(page_size=60).collect()]
    first = await hero.admin.list_admins(page_size=60)
    second = await hero.admin.list_admins(page_size=60, page_index=1)
    assert [admin.id for admin in (*first.items, *second.items)] == everybody[:120]
    assert first.total_count == second.total_count == len(everybody) == 137
    for page, rest in ((first, everybody[60:]), (second, everybody[120:])):
        found = [admin.id async for admin in hero.admin.list_admins(page_size=60).items(after=page.next_cursor)]
        assert found == rest
    # How many rows came before a page that was picked by its number is not known: the vendor may make pages smaller.
    last = await hero.admin.list_admins(page_size=60, page_index=2)
    assert len(last.items) == 17
    assert await anext(hero.admin.list_admins(page_size=60).items(after=last.next_cursor), None) is None
    # A count of no more than the rows of its page may be that of the page.
    assert (await hero.admin.list_admins(page_size=200)).next_cursor == "1/200/137"
    sandbox.reset()
    assert await hero.admin.list_admins().first() == first.items[0]
    assert [request.path for request in sandbox.requests] == ["/v1/admins?page_index=0&page_size=1"]


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
    episodes = await hero.episode.list_episodes(page_size=20).collect()
    assert len(episodes) > 20
