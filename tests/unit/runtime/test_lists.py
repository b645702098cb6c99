"""The call of a list is a coroutine to asyncio, is used once, and shows nothing that it was called with."""

from __future__ import annotations

import asyncio
import copy
import gc
import inspect
import pickle
import traceback
import warnings
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping
from contextlib import aclosing
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from hero_healthie import Healthie, ListCall, Page
from tests.support.connections import CONNECTION, listed

SECRET = "zqcanary"


def things(total: int = 5, **arguments: object) -> ListCall[Any]:
    """A list of things, two a page, that waits for each page."""

    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        await asyncio.sleep(0)
        start = int(given.get("after") or 0)
        end = min(start + 2, total)
        info = SimpleNamespace(
            has_next_page=end < total,
            end_cursor=str(end),
            has_previous_page=start > 0,
            start_cursor=str(start),
        )
        rows = [SimpleNamespace(id=str(row)) for row in range(start, end)]
        return SimpleNamespace(nodes=rows, total_count=total, page_info=info)

    return listed(CONNECTION, serve, name=SECRET, **arguments)


async def awaited(call: ListCall[Any]) -> Page[Any]:
    return await call


async def gathered(call: ListCall[Any]) -> Page[Any]:
    [page] = await asyncio.gather(call)
    return page


async def as_completed(call: ListCall[Any]) -> Page[Any]:
    for each in asyncio.as_completed([call]):
        return await each
    raise AssertionError


async def with_timeout(call: ListCall[Any]) -> Page[Any]:
    async with asyncio.timeout(5):
        return await call


async def in_a_group(call: ListCall[Any]) -> Page[Any]:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(call)
    return task.result()


async def waited(call: ListCall[Any]) -> Page[Any]:
    done, _ = await asyncio.wait([asyncio.create_task(call)])
    return done.pop().result()


async def from_another_thread(call: ListCall[Any]) -> Page[Any]:
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(lambda: asyncio.run_coroutine_threadsafe(call, loop).result(5))


async def of_its_own_loop(call: ListCall[Any]) -> Page[Any]:
    return await asyncio.to_thread(asyncio.run, call)


async def of_a_runner(call: ListCall[Any]) -> Page[Any]:
    def run() -> Page[Any]:
        with asyncio.Runner() as runner:
            return runner.run(call)

    return await asyncio.to_thread(run)


async def started_by_anyio(call: ListCall[Any]) -> Page[Any]:
    found: list[Page[Any]] = []

    async def keep() -> None:
        found.append(await call)

    async with anyio.create_task_group() as group:
        group.start_soon(keep)
    return found[0]


WAYS: list[Callable[[ListCall[Any]], Awaitable[Page[Any]]]] = [
    awaited,
    gathered,
    as_completed,
    with_timeout,
    in_a_group,
    waited,
    from_another_thread,
    of_its_own_loop,
    of_a_runner,
    started_by_anyio,
    lambda call: asyncio.wait_for(call, 5),
    asyncio.shield,
    asyncio.ensure_future,
    asyncio.create_task,
]


@pytest.mark.parametrize("way", WAYS)
async def test_it_is_awaited_as_a_coroutine_is(way: Callable[[ListCall[Any]], Awaitable[Page[Any]]]) -> None:
    page = await way(things())
    assert [item.id for item in page.items] == ["0", "1"]
    assert (page.total_count, page.next_cursor, page.previous_cursor) == (5, "2", None)


@pytest.mark.parametrize("way", WAYS)
def test_it_is_awaited_so_on_uvloop_too(way: Callable[[ListCall[Any]], Awaitable[Page[Any]]]) -> None:
    uvloop = pytest.importorskip("uvloop")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:

        async def scene() -> Page[Any]:
            return await way(things())

        assert len(runner.run(scene()).items) == 2


if hasattr(asyncio, "eager_task_factory"):  # of Python 3.12

    async def test_it_may_be_an_eager_task() -> None:
        loop = asyncio.get_running_loop()
        loop.set_task_factory(asyncio.eager_task_factory)  # type: ignore[attr-defined,unused-ignore] # 3.12
        try:
            assert len((await asyncio.create_task(things())).items) == 2
            assert len(await things().collect()) == 5
            assert [item.id async for item in things()] == ["0", "1", "2", "3", "4"]
        finally:
            loop.set_task_factory(None)


async def test_what_it_is_to_inspect() -> None:
    call = things()
    assert asyncio.iscoroutine(call)
    assert inspect.isawaitable(call)
    assert isinstance(call, Coroutine)
    assert not inspect.iscoroutine(call)
    assert {call: 1}[call] == 1
    call.close()


async def test_anyio_takes_the_method_itself() -> None:
    begun: list[ListCall[Any]] = []

    def method() -> ListCall[Any]:
        begun.append(things())
        return begun[-1]

    async with anyio.create_task_group() as group:
        group.start_soon(method)
    with pytest.raises(RuntimeError):
        await begun[0]


USES: dict[str, Callable[[ListCall[Any]], Awaitable[object]]] = {
    "await": awaited,
    "async for": lambda call: anext(aiter(call)),
    "items": lambda call: anext(call.items()),
    "pages": lambda call: anext(call.pages()),
    "collect": lambda call: call.collect(),
    "first": lambda call: call.first(),
}


async def used(call: ListCall[Any], use: str) -> object:
    return await USES[use](call)


@pytest.mark.parametrize("again", USES)
@pytest.mark.parametrize("use", [*USES, "close"])
async def test_it_is_used_once(use: str, again: str) -> None:
    call = things()
    if use == "close":
        call.close()
    else:
        await used(call, use)
    with pytest.raises(RuntimeError, match="awaited, iterated or closed already; call the method again"):
        await used(call, again)


async def test_items_pages_collect_first() -> None:
    assert [item.id async for item in things()] == ["0", "1", "2", "3", "4"]
    assert [len(page.items) async for page in things().pages()] == [2, 2, 1]
    assert [item.id for item in await things().collect()] == ["0", "1", "2", "3", "4"]
    assert [item.id for item in await things().collect(limit=3)] == ["0", "1", "2"]
    first = await things().first()
    assert first.id == "0"
    assert await things(0).first() is None


async def test_a_list_goes_on_from_a_cursor() -> None:
    page = await things(after="2")
    assert (page.next_cursor, page.previous_cursor) == ("4", "2")
    assert [item.id async for item in things(after="2")] == ["2", "3", "4"]
    assert [item.id async for item in things().items(after=page.next_cursor)] == ["4"]
    assert [item.id for item in await things(after="4").collect()] == ["4"]


@pytest.mark.parametrize("debug", [False, True])
def test_one_that_is_forgotten_warns(debug: bool) -> None:
    client = Healthie(api_key="k", environment="sandbox")

    async def scene() -> None:
        client.queries.users(keywords=SECRET)
        client.invoices.list(keywords=SECRET)

    with warnings.catch_warnings(record=True) as caught, asyncio.Runner(debug=debug) as runner:
        warnings.simplefilter("always")
        runner.run(scene())
        gc.collect()
    told = [str(each.message) for each in caught if each.category is RuntimeWarning]
    line = scene.__code__.co_firstlineno + 1
    places = [f", created at {__file__}:{line + row}" if debug else "" for row in range(2)]
    assert told == [
        f"healthie.queries.users was never awaited or iterated{places[0]}",
        f"healthie.queries.requested_payments was never awaited or iterated{places[1]}",
    ]


def test_one_that_was_closed_does_not_warn() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        things().close()
        gc.collect()


async def test_it_shows_its_name_only() -> None:
    call = things()
    assert repr(call) == str(call) == "<ListCall api.things>"
    task = asyncio.create_task(call)
    assert "api.things" in repr(task)
    assert SECRET not in repr(task) + repr(await task)
    assert repr(await things()) == "Page(2 items)"
    for wrong in (copy.copy, copy.deepcopy, pickle.dumps):
        call = things()
        with pytest.raises(TypeError, match="cannot be copied or pickled"):
            wrong(call)
        call.close()


def failing(error: BaseException) -> ListCall[Any]:
    async def serve(given: Mapping[str, Any]) -> SimpleNamespace:
        secret = given["name"]
        await asyncio.sleep(0)
        raise error if secret else AssertionError

    return listed(CONNECTION, serve, name=SECRET)


def shown(error: BaseException) -> str:
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("error", [ValueError("x"), asyncio.CancelledError(), KeyboardInterrupt()])
async def test_no_frame_of_an_error_holds_an_argument(use: str, error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        await used(failing(error), use)
    assert SECRET not in shown(caught.value).partition("in used")[2]
    assert all(frame.name not in {"serve", "fetch", "next"} for frame in caught.traceback)


@pytest.mark.parametrize("make", [lambda call: call.items(), lambda call: call.pages()])
@pytest.mark.parametrize("asked", [0, 1, 2])
@pytest.mark.parametrize("error", [ValueError("x"), GeneratorExit(), ValueError])
async def test_a_list_that_is_left_by_hand(
    make: Callable[[ListCall[Any]], AsyncGenerator[Any]], asked: int, error: Any
) -> None:
    before = asyncio.all_tasks()
    walk = make(things())
    for _ in range(asked):
        await anext(walk)
    with pytest.raises(error if isinstance(error, type) else type(error)) as caught:
        await walk.athrow(error)
    assert SECRET not in shown(caught.value).partition("athrow")[2]
    assert asyncio.all_tasks() == before
    assert await anext(walk, None) is None
    async with aclosing(make(things())) as walk:
        for _ in range(asked):
            await anext(walk)
    assert await anext(walk, None) is None
    assert asyncio.all_tasks() == before


def test_a_coroutine_that_iterates_can_be_closed_where_it_waits() -> None:
    for make in (lambda: things().collect(), lambda: things().first(), lambda: anext(aiter(things())), things):
        running: Any = make()
        steps = running if hasattr(running, "send") else running.__await__()
        steps.send(None)
        steps.close()
    gc.collect()


async def test_two_tasks_do_not_iterate_one_list() -> None:
    walk = things().items()
    results = await asyncio.gather(anext(walk), anext(walk), return_exceptions=True)
    assert sum(isinstance(each, RuntimeError) for each in results) == 1


@pytest.mark.parametrize("name", ["last", "before"])
async def test_what_selects_one_page_is_for_await(name: str) -> None:
    value: object = 2 if name == "last" else "4"
    assert await things(**{name: value})
    for use in USES.keys() - {"await"}:
        with pytest.raises(ValueError, match=f"{name} selects one page") as caught:
            await used(things(**{name: value}), use)
        assert getattr(caught.value, "argument", None) == name


@pytest.mark.parametrize("use", [list, lambda page: page[0], lambda page: next(iter(page))])
def test_a_page_says_that_its_items_are_meant(use: Callable[[Any], object]) -> None:
    page = Page([1, 2])
    with pytest.raises(TypeError, match=r"a Page .*: its `items` are, and `async for` over the call of the list"):
        use(page)
    assert (bool(Page([])), page == Page([1, 2]), copy.copy(page)) == (True, True, page)
