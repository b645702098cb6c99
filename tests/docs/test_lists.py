"""The recipes of docs/lists.md and lists-in-frameworks.md run, against the sandbox, with the libraries they name."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from healthie_api import Appointment, User
from hero_healthie import Healthie, ListCall, PaginationError
from hero_healthie.fastapi import get_healthie
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing import fake_list
from tests.docs.test_pages_that_run import blocks_of, run_block

FIRST, LATER = blocks_of("lists")
DEPENDS, TASKS, RETRY, CACHE, MOCKS = blocks_of("lists-in-frameworks")


@pytest.fixture
def names(healthie: Healthie) -> dict[str, Any]:
    return {"healthie": healthie, "Healthie": Healthie, "PaginationError": PaginationError}


async def test_the_first_example_runs(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {}
    await run_block("lists.md", FIRST, names)
    assert len(names["ten"]) <= 10
    assert (names["admin"] is None) == (not names["page"].items)


async def test_a_list_goes_on_later(names: dict[str, Any]) -> None:
    kept: list[str | None] = []
    await run_block("lists.md", LATER, names | {"save": kept.append, "load": lambda: kept[0]})
    assert kept == [None]


@pytest.fixture
async def browser(names: dict[str, Any], healthie: Healthie) -> AsyncIterator[httpx.AsyncClient]:
    await run_block("lists-in-frameworks.md", DEPENDS, names)
    await run_block("lists-in-frameworks.md", TASKS, names)
    app = names["app"]
    app.dependency_overrides[get_healthie] = lambda: healthie
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client:
        yield client


async def test_a_list_is_a_dependency(browser: httpx.AsyncClient, healthie: Healthie) -> None:
    wanted = [each.id for each in await healthie.queries.offerings().collect(limit=20)]
    assert wanted
    assert (await browser.get("/offerings")).json() == wanted


async def test_a_list_is_read_in_a_background_task(browser: httpx.AsyncClient, sandbox: Sandbox) -> None:
    assert (await browser.post("/refresh")).status_code == 200
    assert {request.operation for request in sandbox.requests} == {"users"}


async def test_a_decorator_retries_a_function_that_collects(names: dict[str, Any], healthie: Healthie) -> None:
    pytest.importorskip("stamina", reason="an environment from before it was a dependency of the tests")
    await run_block("lists-in-frameworks.md", RETRY, names)
    lists = [fake_list([], error=PaginationError("it changed")), fake_list([User.model_construct(id="1")])]
    stub = type("Client", (), {"queries": type("Queries", (), {"users": lambda _: lists.pop(0)})()})()
    assert [each.id for each in await names["everybody"](stub)] == ["1"]
    assert not lists
    assert len(await names["everybody"](healthie)) > 1


async def test_a_decorator_caches_what_was_collected(
    names: dict[str, Any], healthie: Healthie, sandbox: Sandbox
) -> None:
    pytest.importorskip("async_lru", reason="an environment from before it was a dependency of the tests")
    await run_block("lists-in-frameworks.md", DEPENDS, names)
    await run_block("lists-in-frameworks.md", CACHE, names)
    first = await names["packages"](healthie)
    assert await names["packages"](healthie) is first
    assert len(sandbox.requests) == 1


async def test_around_the_method_itself_they_would_not_work(healthie: Healthie) -> None:
    """Why the page wraps coroutine functions."""
    assert not inspect.iscoroutinefunction(healthie.queries.users)
    call = healthie.queries.users()
    assert isinstance(call, ListCall)
    await call
    with pytest.raises(RuntimeError, match="call the method again"):
        await call


async def test_a_mock_gives_fake_lists(names: dict[str, Any]) -> None:
    rows = [Appointment.model_construct(id=id_) for id_ in ("1", "2")]
    names |= {"visit": rows[0], "another_visit": rows[1], "user": User}
    await run_block("lists-in-frameworks.md", MOCKS, names)
    queries = names["queries"]
    for _ in range(2):
        assert [each.id async for each in queries.appointments(provider_id="7")] == ["1", "2"]
    assert await queries.user(id="1") is User
