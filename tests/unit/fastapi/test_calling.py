"""`calling` around the `yield` of a dependency: it holds in an async one, and says at once that it cannot in others."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from typing import Annotated

import anyio
import pytest
from fastapi import Depends, FastAPI
from starlette.responses import StreamingResponse

from hero_healthie import InvalidArgumentError, calling
from hero_healthie._call.context import current_actor, current_reference
from tests.support.fastapi_live import send, serving_app


async def acting() -> AsyncGenerator[None]:
    with calling(actor="user-7"):
        yield


def acting_in_a_thread() -> Generator[None]:
    with calling(actor="user-7"):
        yield


@contextmanager
def named() -> Generator[None]:
    with calling(reference="order-1", actor="user-7"):
        yield


def acting_through_a_helper() -> Generator[None]:
    with named():
        yield


def streamed() -> Generator[str]:
    with calling(actor="user-7"):
        yield str(current_actor())


def app() -> FastAPI:
    made = FastAPI()
    said: list[InvalidArgumentError] = []

    @made.exception_handler(InvalidArgumentError)
    async def tell(_request: object, error: InvalidArgumentError) -> StreamingResponse:
        said.append(error)
        return StreamingResponse(iter([str(error)]), 500)

    @made.get("/async")
    async def one(_: Annotated[None, Depends(acting)]) -> str | None:
        return current_actor()

    @made.get("/async-in-a-thread")
    def two(_: Annotated[None, Depends(acting)]) -> str | None:
        return current_actor()

    @made.get("/sync")
    async def three(_: Annotated[None, Depends(acting_in_a_thread)]) -> str | None:
        return current_actor()

    @made.get("/helper")
    def four(_: Annotated[None, Depends(acting_through_a_helper)]) -> str | None:
        return current_actor()

    @made.get("/block")
    def five() -> str | None:
        with named():
            return anyio.from_thread.run_sync(current_actor) or current_reference()

    return made


@pytest.mark.parametrize("path", ["/async", "/async-in-a-thread", "/block"])
async def test_the_actor_reaches_the_endpoint(path: str) -> None:
    async with serving_app(app()) as port:
        assert await (await send(port, "GET", path)).response() == (200, b'"user-7"')


@pytest.mark.parametrize("path", ["/sync", "/helper"])
async def test_a_dependency_that_runs_in_threads_says_what_to_do_instead(path: str) -> None:
    async with serving_app(app()) as port:
        status, body = await (await send(port, "GET", path)).response()
    assert status == 500
    assert b"make it `async def`, or pass actor= to hero_dependency" in body


async def test_so_does_a_stream_that_runs_in_threads() -> None:
    with pytest.raises(InvalidArgumentError, match="worker threads"):
        async for _ in StreamingResponse(streamed()).body_iterator:
            pass


async def test_a_generator_in_one_thread_may_use_it() -> None:
    def all_of_it() -> list[str]:
        return list(streamed())

    assert await anyio.to_thread.run_sync(all_of_it) == ["user-7"]
    assert await asyncio.to_thread(all_of_it) == ["user-7"]


async def test_a_block_that_ends_in_another_context_fails_nothing(caplog: pytest.LogCaptureFixture) -> None:
    block = calling(actor="user-7")
    await asyncio.create_task(asyncio.to_thread(block.__enter__))
    with caplog.at_level(logging.WARNING, "hero_healthie"):
        block.__exit__(None, None, None)
    assert current_actor() is None
    assert "ended in another context" in caplog.text
