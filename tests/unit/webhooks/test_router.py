"""The router of FastAPI and the routes of Starlette, called without a network."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette

from healthie_api.webhook_events import RequestedPaymentUpdated
from hero_healthie.fastapi import DisconnectMiddleware, webhook_router
from hero_healthie.webhooks import HealthieEvent, MemoryStore, Webhooks, webhook_lifespan, webhook_routes
from tests.support.webhook_sending import healthie_body, healthie_headers, hero_body, hero_headers, verifiers


@asynccontextmanager
async def client_of(app: Starlette, **options: Any) -> AsyncIterator[httpx.AsyncClient]:
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app, **options)
        async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
            yield client


async def post(client: httpx.AsyncClient, path: str, signed: str | None = None, query: str = "") -> int:
    body = healthie_body()
    headers = healthie_headers(body, signed or path, query)
    response = await client.post(path + (f"?{query}" if query else ""), content=body, headers=headers)
    return response.status_code


def receiver(**options: Any) -> Webhooks:
    return Webhooks(**{**verifiers(), "store": MemoryStore(), **options})


async def test_a_router_lives_inside_of_the_life_of_its_app() -> None:
    story: list[str] = []

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        story.append("the app is open")
        yield
        story.append("the app is closed")

    class Store(MemoryStore):
        async def open(self) -> None:
            story.append("the store is open")

        async def close(self) -> None:
            story.append("the store is closed")

    router = webhook_router(receiver(store=Store()))

    @router.on(RequestedPaymentUpdated)
    async def handle(event: RequestedPaymentUpdated) -> None:
        story.append(f"handled {event.resource_id}")

    app = FastAPI(lifespan=lifespan)
    app.include_router(router)
    async with client_of(app) as client:
        assert await post(client, "/webhooks/healthie") == 200
        assert await post(client, "/webhooks/healthie") == 200
    assert story == [
        "the app is open",
        "the store is open",
        "handled 1",
        "the store is closed",
        "the app is closed",
    ]


async def test_only_the_paths_of_what_is_verified_are_there() -> None:
    app = FastAPI()
    app.include_router(webhook_router(Webhooks(healthie=verifiers()["healthie"], store=MemoryStore())))
    async with client_of(app) as client:
        assert (await client.post("/webhooks/hero", content=hero_body())).status_code == 404
        assert (await client.post("/webhooks/stripe", content=b"{}")).status_code == 404
        assert await post(client, "/webhooks/healthie") == 200


@pytest.mark.parametrize("query", ["", "a=1&b=%20", "%C3%A9"])
async def test_the_path_and_the_query_are_verified_as_they_were_called(query: str) -> None:
    app = FastAPI()
    app.include_router(webhook_router(receiver(), prefix="/in box"), prefix="/v1")
    async with client_of(app) as client:
        assert await post(client, "/v1/in%20box/healthie", query=query) == 200
        assert await post(client, "/v1/in box/healthie", "/v1/in box/healthie") == 401


async def test_behind_a_proxy_that_takes_a_prefix_off() -> None:
    app = FastAPI()
    app.include_router(webhook_router(receiver(public_url="https://example.org/clinic/webhooks")))
    async with client_of(app) as client:
        assert await post(client, "/webhooks/healthie") == 401
        assert await post(client, "/webhooks/healthie", "/clinic/webhooks/healthie") == 200


async def test_the_document_of_the_api_says_what_is_answered() -> None:
    app = FastAPI()
    app.include_router(webhook_router(receiver(), tags=["vendors"]))
    hidden = FastAPI()
    hidden.include_router(webhook_router(receiver(), include_in_schema=False))
    paths = app.openapi()["paths"]
    assert set(paths) == {"/webhooks/hero", "/webhooks/healthie"}
    operation = paths["/webhooks/healthie"]["post"]
    assert operation["tags"] == ["vendors"]
    assert set(operation["responses"]) == {"200", "202", "400", "401", "409", "413", "415", "503"}
    assert list(operation["responses"]["401"]["content"]) == ["application/problem+json"]
    assert "content" not in operation["responses"]["200"]
    assert operation["requestBody"]["required"]
    assert hidden.openapi()["paths"] == {}


async def test_plain_starlette() -> None:
    webhooks = receiver()
    seen: list[str] = []

    @webhooks.on("requested_payment.*")
    async def handle(event: HealthieEvent) -> None:
        seen.append(event.resource_id)

    app = Starlette(routes=webhook_routes(webhooks, prefix="/hooks"), lifespan=webhook_lifespan(webhooks))
    async with client_of(app) as client:
        assert await post(client, "/hooks/healthie") == 200
        assert await post(client, "/hooks/healthie", "/hooks/other") == 401
        body = hero_body()
        assert (await client.post("/hooks/hero", content=body, headers=hero_headers(body))).status_code == 200
        assert (await client.get("/hooks/hero")).status_code == 405
    assert seen == ["1"]


async def test_a_body_over_the_limit_is_refused_whatever_its_length_says() -> None:
    app = FastAPI()
    app.include_router(webhook_router(receiver(max_body_bytes=1_000)))
    sent = 0

    async def endless() -> AsyncGenerator[bytes]:
        nonlocal sent
        for _ in range(1_000):
            sent += 100
            yield b"x" * 100

    async with client_of(app) as client:
        response = await client.post("/webhooks/healthie", content=endless())
        assert (response.status_code, response.json()["reason"]) == (413, "too_large")
        assert sent < 2_000
        response = await client.post("/webhooks/healthie", content=b"{}", headers={"content-length": "9" * 30})
        assert response.status_code in (401, 413)


async def test_the_disconnect_middleware_lets_handlers_run() -> None:
    app = FastAPI()
    app.include_router(webhook_router(receiver()))
    app.add_middleware(DisconnectMiddleware)
    async with client_of(app) as client:
        assert await post(client, "/webhooks/healthie") == 200
