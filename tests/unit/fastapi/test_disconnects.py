"""A client that disconnects ends the calls that only served its response, and nothing else."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated, Any

import pytest
from fastapi import BackgroundTasks, Body, Depends, FastAPI, Request
from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from hero_health_api.models import CreateCustomerBody
from hero_healthie import CallEvent, Hero, HeroHealthieError
from hero_healthie.fastapi import ClientDisconnectedError, HealthieDep, HeroDep, hero_dependency, hero_of, install
from tests.support.fastapi_live import send, serving_app
from tests.support.fastapi_upstream import Upstream, slow_upstream
from tests.support.until import until

pytestmark = pytest.mark.slow

DISCONNECTS = 1_000
TOGETHER = 50

CUSTOMER = CreateCustomerBody(name="x", email="x@example.org")


@pytest.fixture
async def upstream() -> AsyncIterator[Upstream]:
    async with slow_upstream() as upstream:
        yield upstream


async def passing(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    return await call_next(request)


def make_app(upstream: Upstream, done: list[str], *, middleware: str = "none") -> FastAPI:
    app = FastAPI()
    if middleware == "inside":
        app.add_middleware(BaseHTTPMiddleware, dispatch=passing)
    install(app, hero=upstream.hero, healthie=upstream.healthie)
    if middleware == "outside":
        app.add_middleware(BaseHTTPMiddleware, dispatch=passing)

    @app.get("/read")
    async def read(hero: HeroDep) -> str:
        try:
            await hero.invoicing.list_coupons()
        except BaseException as error:
            done.append(type(error).__name__)
            raise
        done.append("read")
        return "read"

    @app.post("/read-with-body")
    async def read_with_body(hero: HeroDep, text: Annotated[str, Body()]) -> str:
        await hero.invoicing.list_coupons()
        return text

    @app.post("/read-before-body")
    async def read_before_body(hero: HeroDep, request: Request) -> int:
        await hero.invoicing.list_coupons()
        return len(await request.body())

    @app.get("/gathered")
    async def gathered(hero: HeroDep) -> None:
        await asyncio.gather(hero.invoicing.list_coupons(), hero.invoicing.list_coupons())

    @app.get("/grouped")
    async def grouped(hero: HeroDep) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(hero.invoicing.list_coupons())
            group.create_task(hero.invoicing.list_coupons())

    @app.post("/write")
    async def write(hero: HeroDep) -> None:
        await hero.invoicing.create_customer(body=CUSTOMER)
        await hero.invoicing.list_coupons()
        done.append("written and read")

    @app.post("/read-then-write")
    async def read_then_write(hero: HeroDep) -> None:
        try:
            await hero.invoicing.list_coupons()
        except HeroHealthieError:
            done.append("disconnected")
        await hero.invoicing.create_customer(body=CUSTOMER)

    @app.post("/write-always")
    async def write_always(hero: Annotated[Hero, Depends(hero_dependency(disconnects="always"))]) -> None:
        await hero.invoicing.create_customer(body=CUSTOMER)

    @app.get("/read-never")
    async def read_never(hero: Annotated[Hero, Depends(hero_dependency(disconnects="never"))]) -> None:
        await hero.invoicing.list_coupons()
        done.append("read")

    @app.get("/healthie")
    async def of_healthie(healthie: HealthieDep) -> None:
        await healthie.queries.current_user()  # a POST, and yet it only reads

    @app.get("/background")
    async def background(hero: HeroDep, tasks: BackgroundTasks) -> str:
        async def later() -> None:
            await hero.invoicing.list_coupons()
            done.append("background")

        tasks.add_task(later)
        return "soon"

    return app


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO)
    return caplog


def complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    """All warnings and errors, but for the records of the calls: of a write that was cut off they say so."""
    bad = [record for record in caplog.records if record.levelno >= logging.WARNING]
    return [record.getMessage() for record in bad if record.name != "hero_healthie.calls"]


@pytest.mark.parametrize("middleware", ["none", "inside", "outside"])
@pytest.mark.parametrize(
    ("method", "path", "body", "calls"),
    [
        ("GET", "/read", b"", 1),
        ("POST", "/read-with-body", b'"text"', 1),
        ("POST", "/read-before-body", b"text", 1),
        ("GET", "/gathered", b"", 2),
        ("GET", "/grouped", b"", 2),
        ("POST", "/write-always", b"", 1),
        ("GET", "/healthie", b"", 1),
    ],
)
async def test_a_disconnect_cancels_the_call_upstream(
    middleware: str, method: str, path: str, body: bytes, calls: int, upstream: Upstream, logged: Any
) -> None:
    before = asyncio.all_tasks()
    async with serving_app(make_app(upstream, [], middleware=middleware)) as port:
        connection = await send(port, method, path, body=body)
        await until(lambda: len(upstream.begun) == calls)
        connection.disconnect()
        await until(lambda: upstream.broken == calls)
    await until(lambda: asyncio.all_tasks() <= before | upstream_tasks())
    assert complaints(logged) == []


def upstream_tasks() -> set[asyncio.Task[Any]]:
    return {task for task in asyncio.all_tasks() if "slow_upstream" in repr(task.get_coro())}


@pytest.mark.parametrize("middleware", ["none", "inside", "outside"])
@pytest.mark.parametrize("size", [0, 4, 3_000_000])
async def test_the_body_is_all_there_for_an_app_that_reads_it_late(
    middleware: str, size: int, upstream: Upstream, logged: Any
) -> None:
    async with serving_app(make_app(upstream, [], middleware=middleware)) as port:
        sending = asyncio.create_task(send(port, "POST", "/read-before-body", body=b"x" * size))
        await until(lambda: upstream.begun)
        upstream.go.set()
        status, body = await (await sending).response()
    assert (status, body) == (200, str(size).encode())
    assert complaints(logged) == []


async def test_a_request_that_began_to_write_runs_to_its_end(upstream: Upstream, logged: Any) -> None:
    done: list[str] = []
    async with serving_app(make_app(upstream, done)) as port:
        connection = await send(port, "POST", "/write")
        await until(lambda: upstream.begun)
        connection.disconnect()
        await asyncio.sleep(0.1)
        assert upstream.broken == 0
        upstream.go.set()
        await until(lambda: done)
    assert done == ["written and read"]
    assert upstream.broken == 0
    assert complaints(logged) == []


async def test_no_first_write_begins_for_a_client_that_is_known_to_have_gone(upstream: Upstream, logged: Any) -> None:
    done: list[str] = []
    async with serving_app(make_app(upstream, done)) as port:
        connection = await send(port, "POST", "/read-then-write")
        await until(lambda: upstream.begun)
        connection.disconnect()
        await until(lambda: done)
    assert upstream.begun == ["GET /v1/invoicing/coupons"]
    assert complaints(logged) == []


async def test_disconnects_can_be_ignored(upstream: Upstream) -> None:
    done: list[str] = []
    async with serving_app(make_app(upstream, done)) as port:
        connection = await send(port, "GET", "/read-never")
        await until(lambda: upstream.begun)
        connection.disconnect()
        await asyncio.sleep(0.1)
        upstream.go.set()
        await until(lambda: done)
    assert upstream.broken == 0


async def test_what_runs_after_the_response_is_not_cut_off(upstream: Upstream) -> None:
    done: list[str] = []
    async with serving_app(make_app(upstream, done)) as port:
        connection = await send(port, "GET", "/background")
        assert (await connection.response())[0] == 200
        await until(lambda: upstream.begun)
        await asyncio.sleep(0.05)
        upstream.go.set()
        await until(lambda: done)
    assert done == ["background"]


async def test_a_streamed_response_is_left_to_the_framework(upstream: Upstream, logged: Any) -> None:
    async def stream(request: Request) -> Response:
        hero = hero_of(request)

        async def pieces() -> AsyncIterator[bytes]:
            yield b"first"
            await hero.invoicing.list_coupons()
            yield b"second"

        return StreamingResponse(pieces())

    app = Starlette(routes=[Route("/", stream)])
    install(app, hero=upstream.hero)
    async with serving_app(app) as port:
        connection = await send(port, "GET", "/")
        await until(lambda: upstream.begun)
        connection.disconnect()
        await until(lambda: upstream.broken == 1)  # Starlette cancels the stream, and so the call
        upstream.go.set()
        status, body = await (await send(port, "GET", "/")).response()
    assert status == 200
    assert b"first" in body
    assert b"second" in body
    assert complaints(logged) == []


async def test_plain_starlette_has_it_too(upstream: Upstream, logged: Any) -> None:
    async def read(request: Request) -> Response:
        await hero_of(request).invoicing.list_coupons()
        return PlainTextResponse("read")

    app = Starlette(routes=[Route("/", read)])
    install(app, hero=upstream.hero)
    async with serving_app(app) as port:
        connection = await send(port, "GET", "/")
        await until(lambda: upstream.begun)
        connection.disconnect()
        await until(lambda: upstream.broken == 1)
        upstream.go.set()
        assert await (await send(port, "GET", "/")).response() == (200, b"read")
    assert complaints(logged) == []


async def test_the_event_of_a_call_that_was_cut_off_says_so(upstream: Upstream) -> None:
    events: list[CallEvent] = []
    app = FastAPI()

    def hero() -> Hero:
        return Hero(
            api_key="k", practice_group_id="42", environment="staging", base_url=upstream.url, on_call=events.append
        )

    install(app, hero=hero)
    caught: list[BaseException] = []

    @app.get("/")
    async def read(hero: HeroDep) -> None:
        try:
            await hero.invoicing.list_coupons()
        except HeroHealthieError as error:
            caught.append(error)

    async with serving_app(app) as port:
        connection = await send(port, "GET", "/")
        await until(lambda: upstream.begun)
        connection.disconnect()
        await until(lambda: caught)
    assert isinstance(caught[0], ClientDisconnectedError)
    frames = [frame.f_code.co_filename for frame, _ in traceback.walk_tb(caught[0].__traceback__)]
    assert not [name for name in frames if name.endswith(("pipeline.py", "rest.py", "views.py"))]  # locals tell values
    assert [(event.cancelled, event.outcome.value) for event in events] == [(True, "unknown")]


async def test_a_thousand_disconnects_later_the_app_serves_as_before(upstream: Upstream, logged: Any) -> None:
    done: list[str] = []
    before = len(asyncio.all_tasks())
    async with serving_app(make_app(upstream, done)) as port:
        serving = len(asyncio.all_tasks())
        for _ in range(DISCONNECTS // TOGETHER):
            start = len(upstream.begun)
            connections = await asyncio.gather(*(send(port, "GET", "/read") for _ in range(TOGETHER)))
            await until(lambda start=start: len(upstream.begun) == start + TOGETHER)  # type: ignore[misc] # a default
            for connection in connections:
                connection.disconnect()
            await until(lambda start=start: upstream.broken == start + TOGETHER)  # type: ignore[misc] # a default
        assert upstream.broken == DISCONNECTS
        await until(lambda: len(done) == DISCONNECTS)
        assert set(done) == {"ClientDisconnectedError"}
        await until(lambda: upstream.connections == 0 and len(asyncio.all_tasks()) == serving)
        upstream.go.set()
        connections = await asyncio.gather(*(send(port, "GET", "/read") for _ in range(100)))
        responses = await asyncio.gather(*(connection.response() for connection in connections))
        assert responses == [(200, b'"read"')] * 100
        assert upstream.responded == 100
        assert upstream.broken == DISCONNECTS
    await until(lambda: len(asyncio.all_tasks()) <= before + upstream.connections)
    assert complaints(logged) == []
