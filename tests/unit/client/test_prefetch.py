"""The next page is fetched while the present one is consumed: one page, no more, and nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import Any

import pytest

from hero_healthie import Healthie, Hero, InvalidArgumentError, ListCall, PaginationError, ServerError, calling
from hero_healthie._call.context import current_reference
from hero_healthie._call.deadline import shared_deadline
from hero_healthie.sandbox import Sandbox
from tests.support.connections import numbered_pages
from tests.support.until import until

Leave = Callable[[ListCall[Any]], Awaitable[None]]


class Vendor:
    """A list of `last + 1` pages of three rows each, and how far it was asked for."""

    def __init__(self, last: int = 9, *, fails_at: int | None = None, hangs_at: int | None = None) -> None:
        self.last = last
        self.fails_at = fails_at
        self.hangs_at = hangs_at
        self.asked: list[int] = []
        self.responded: list[int] = []
        self.broken_off: list[int] = []
        self.references: list[str | None] = []
        self.ends: list[float] = []

    async def fetch(self, cursor: str | None) -> int:
        page = int(cursor or 0)
        self.asked.append(page)
        self.references.append(current_reference())
        shared = shared_deadline()
        self.ends.append(1000.0 + page if shared is None else shared.bound(1000.0 + page))
        try:
            await asyncio.sleep(3600 if page == self.hangs_at else 0)
        except asyncio.CancelledError:
            await asyncio.sleep(0)  # a transport takes a moment to close a connection
            self.broken_off.append(page)
            raise
        if page == self.fails_at:
            raise ServerError("the vendor responded with errors", operation="list")
        self.responded.append(page)
        return page

    def listing(self) -> ListCall[Any]:
        return numbered_pages(
            self.fetch,
            lambda page: [f"{page}{row}" for row in "abc"],
            lambda page: str(page + 1) if page < self.last else None,
        )


@pytest.fixture(autouse=True)
def complaints() -> Iterator[list[dict[str, Any]]]:
    """What the event loop complains of, such as a task that was destroyed while it was pending."""
    found: list[dict[str, Any]] = []
    yield found
    gc.collect()
    assert found == []


async def shielded() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_while_a_page_is_consumed_the_next_one_comes_and_no_further() -> None:
    vendor = Vendor(last=3)
    async for page in vendor.listing().pages():
        await shielded()
        number = int(page.items[0][0])
        assert vendor.responded == list(range(min(number + 2, 4) if number else 1))
    vendor = Vendor(last=3)
    async for item in vendor.listing():
        await shielded()
        assert vendor.responded == list(range(1 if item == "0a" else min(int(item[0]) + 2, 4)))
    assert vendor.asked == [0, 1, 2, 3]


async def test_nothing_is_prefetched_before_a_second_item_is_asked_for() -> None:
    vendor = Vendor()
    items = aiter(vendor.listing())
    assert await anext(items) == "0a"
    await shielded()
    assert vendor.asked == [0]
    assert await anext(items) == "0b"
    await shielded()
    assert vendor.asked == [0, 1]
    pages = vendor.listing().pages()
    for asked in ([0], [0, 1, 2]):
        vendor.asked.clear()
        vendor.asked += [] if asked == [0] else [0]
        await anext(pages)
        await shielded()
        assert vendor.asked == asked


async def test_leaving_a_list_cancels_the_prefetch_at_once() -> None:
    vendor = Vendor(hangs_at=1)
    tasks = asyncio.all_tasks()
    async for item in vendor.listing():
        await shielded()
        if item == "0b":
            break
    [fetching] = asyncio.all_tasks() - tasks
    assert fetching.cancelling()
    await shielded()
    assert vendor.broken_off == [1]


async def test_without_prefetch_a_page_is_fetched_when_the_loop_reaches_it() -> None:
    vendor = Vendor(last=2)
    async for item in vendor.listing().items(prefetch=False):
        await shielded()
        assert vendor.asked == list(range(int(item[0]) + 1))
    vendor = Vendor(last=2)
    async for page in vendor.listing().pages(prefetch=False):
        await shielded()
        assert vendor.asked == list(range(int(page.items[0][0]) + 1))


async def test_collect_fetches_no_page_that_its_limit_does_not_need() -> None:
    for limit, pages in ((1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (100, 10)):
        vendor = Vendor()
        found = await vendor.listing().collect(limit)
        assert len(found) == min(limit, 30)
        assert vendor.asked == list(range(pages))


async def by_break(listing: ListCall[str]) -> None:
    async for item in listing:
        await shielded()
        if item == "0b":
            break


async def by_error(listing: ListCall[str]) -> None:
    async def consume() -> None:
        async for item in listing:
            await shielded()
            if item == "0b":
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await consume()


async def by_closing(listing: ListCall[str]) -> None:
    async with aclosing(listing.items()) as items:
        await anext(items)
        await anext(items)
        await shielded()


async def by_collection(listing: ListCall[str]) -> None:
    items = listing.items()
    await anext(items)
    await anext(items)
    await shielded()
    del items
    gc.collect()


async def by_cancelling_between_pages(listing: ListCall[str]) -> None:
    async def consume() -> None:
        async for item in listing:
            await asyncio.sleep(3600 if item == "0b" else 0)

    await cancelled(consume())


async def by_cancelling_while_waiting(listing: ListCall[str]) -> None:
    async def consume() -> None:
        async for _ in listing:
            pass

    await cancelled(consume())


async def by_time(listing: ListCall[str]) -> None:
    async def consume() -> None:
        async for _ in listing:
            pass

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(consume(), 0.01)


async def cancelled(running: Any) -> None:
    task = asyncio.create_task(running)
    await shielded()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


LEAVING: list[Leave] = [
    by_break,
    by_error,
    by_closing,
    by_collection,
    by_cancelling_between_pages,
    by_cancelling_while_waiting,
    by_time,
]


@pytest.mark.parametrize("leave", LEAVING, ids=lambda leave: leave.__name__)
@pytest.mark.parametrize("fault", [{"hangs_at": 1}, {"fails_at": 1}, {}], ids=["hangs", "fails", "responds"])
async def test_leaving_a_list_ends_the_fetching(
    leave: Leave, fault: dict[str, int], complaints: list[dict[str, Any]]
) -> None:
    if leave in (by_cancelling_while_waiting, by_time) and "hangs_at" not in fault:
        fault = {"hangs_at": 2}
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    vendor = Vendor(**fault)
    before = asyncio.all_tasks()
    await leave(vendor.listing())
    await shielded()
    assert asyncio.all_tasks() == before
    hung = fault.get("hangs_at")
    assert vendor.broken_off == ([] if hung is None else [hung])
    assert vendor.asked == list(range((hung or 1) + 1))


async def test_to_close_a_list_is_to_wait_until_the_fetching_is_over() -> None:
    vendor = Vendor(hangs_at=1)
    items = vendor.listing().items()
    assert [await anext(items), await anext(items)] == ["0a", "0b"]
    await shielded()
    await items.aclose()
    assert vendor.broken_off == [1]


def test_a_loop_that_ends_with_a_list_half_read_does_not_complain(caplog: pytest.LogCaptureFixture) -> None:
    for fault in ({"hangs_at": 1}, {"fails_at": 1}, {}):
        left: list[AsyncGenerator[str]] = []

        async def main(vendor: Vendor, left: list[AsyncGenerator[str]]) -> None:
            left.append(vendor.listing().items())
            await anext(left[0])
            await anext(left[0])
            await shielded()

        asyncio.run(main(Vendor(**fault), left))
        del left
        gc.collect()
    assert caplog.records == []


async def test_the_error_of_a_page_comes_when_the_consumer_gets_there() -> None:
    vendor = Vendor(fails_at=1)
    seen: list[str] = []

    async def consume() -> None:
        async for item in vendor.listing():
            await shielded()
            seen.append(item)

    with pytest.raises(ServerError) as caught:
        await consume()
    assert seen == ["0a", "0b", "0c"]
    assert vendor.asked == [0, 1]
    frames = [frame.name for frame in caught.traceback]
    assert "fetch" not in frames


async def test_each_page_keeps_the_reference_and_the_deadline_of_the_loop() -> None:
    vendor = Vendor(last=3)
    with calling(reference="order-1"):
        async for _ in vendor.listing().pages():
            with calling(reference="something else"):
                await shielded()
    assert vendor.references == ["order-1"] * 4
    assert vendor.ends == [1000.0, 1001.0, 1002.0, 1003.0]
    collected = Vendor(last=3)
    await collected.listing().collect()
    assert collected.ends == [1000.0] * 4


@pytest.mark.parametrize("period", [1, 2, 3, 7])
async def test_cursors_that_go_in_circles_are_an_error(period: int) -> None:
    asked = 0

    async def fetch(cursor: str | None) -> int:
        nonlocal asked
        asked += 1
        assert asked < 100
        return int(cursor or 0)

    def following(page: int) -> str:
        return str(page + 1 if page < 5 + period else 6)

    with pytest.raises(PaginationError, match="cursor"):
        await numbered_pages(fetch, lambda page: [page], following).collect()


async def test_both_clients_prefetch_unless_it_is_switched_off(
    hero: Hero, healthie: Healthie, sandbox: Sandbox
) -> None:
    for listing, ahead in (
        (hero.admin.list_admins(page_size=20).items(), 1),
        (hero.admin.list_admins(page_size=20).items(prefetch=False), 0),
        (healthie.invoices.list(page_size=3).items(), 1),
        (healthie.invoices.list(page_size=3).items(prefetch=False), 0),
    ):
        sandbox.reset()
        items: AsyncGenerator[Any] = listing
        async with aclosing(items):
            await anext(items)
            await anext(items)
            if ahead:
                await until(lambda: len(sandbox.requests) == 2)
            else:
                await asyncio.sleep(0.05)
            assert len(sandbox.requests) == 1 + ahead


async def test_prefetch_is_true_or_false(hero: Hero, healthie: Healthie) -> None:
    for wrong in (None, 1, "no"):
        with pytest.raises(InvalidArgumentError, match="prefetch"):
            hero.admin.list_admins().items(prefetch=wrong)  # type: ignore[arg-type] # wrong on purpose
        with pytest.raises(InvalidArgumentError, match="prefetch"):
            healthie.invoices.list().pages(prefetch=wrong)  # type: ignore[arg-type] # wrong on purpose
