"""An app under test: with other clients than its own, without keys, and with errors that say what is missing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from openapi_spec_validator import validate

from hero_healthie import ConfigurationError, Healthie, Hero
from hero_healthie.fastapi import HealthieDep, HeroDep, get_healthie, get_hero, install, override_clients, responses
from hero_healthie.fastapi._problems import TABLE
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of, hero_of


async def never(_clients: object) -> None:
    raise AssertionError("an app under test is not warmed up")


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Iterator[FastAPI]:
    for name in ("HERO_API_KEY", "HEALTHIE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    app = FastAPI(responses=responses())
    install(app, hero=Hero.from_env, healthie=Healthie.from_env, warm_up=never)

    @app.get("/coupons")
    async def coupons(hero: HeroDep) -> int:
        return len((await hero.invoicing.list_coupons()).items)

    @app.get("/me/{greeting}")
    async def me(healthie: HealthieDep, greeting: str) -> str:
        return f"{greeting} {(await healthie.queries.current_user()) is not None}"

    yield app
    app.dependency_overrides.clear()


def test_an_app_starts_without_keys(app: FastAPI, sandbox: Sandbox) -> None:
    with pytest.raises(ConfigurationError, match="HERO_API_KEY"), TestClient(app):
        pass
    for _ in range(2):
        with override_clients(app, hero=lambda: hero_of(sandbox)), TestClient(app) as client:
            assert client.get("/coupons").json() == 3
            problem = client.get("/me/hello")
            assert problem.status_code == 500
    with override_clients(app, healthie=lambda: healthie_of(sandbox)), TestClient(app) as client:
        assert client.get("/me/hello").json() == "hello True"


def test_an_override_ends_with_its_block_and_is_one_at_a_time(app: FastAPI, sandbox: Sandbox) -> None:
    with override_clients(app, hero=lambda: hero_of(sandbox)):  # noqa: SIM117 (the inner one raises)
        with pytest.raises(ConfigurationError, match="overridden already"), override_clients(app, hero=lambda: None):  # type: ignore[arg-type, return-value] # not reached
            pass
    with pytest.raises(ConfigurationError, match="needs hero=, healthie=, or both"), override_clients(app):
        pass
    with pytest.raises(ConfigurationError, match="app must be"), override_clients(Any, hero=Hero.from_env):  # type: ignore[arg-type] # wrong on purpose
        pass
    with pytest.raises(ConfigurationError, match="HERO_API_KEY"), TestClient(app):
        pass


@asynccontextmanager
async def started(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as http,
    ):
        yield http


async def test_a_client_that_the_test_made_stays_open(app: FastAPI, sandbox: Sandbox) -> None:
    async with hero_of(sandbox) as hero:
        with override_clients(app, hero=hero):
            async with started(app) as http:
                assert (await http.get("/coupons")).json() == 3
        assert len((await hero.invoicing.list_coupons()).items) == 3


async def test_without_a_lifespan_the_dependency_is_replaced(app: FastAPI, sandbox: Sandbox) -> None:
    async with hero_of(sandbox) as hero, healthie_of(sandbox) as healthie:
        app.dependency_overrides = {get_hero: lambda: hero, get_healthie: lambda: healthie}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as http:
            assert (await http.get("/coupons")).json() == 3
            assert (await http.get("/me/hello")).json() == "hello True"


async def test_an_app_that_was_not_started_says_so(app: FastAPI, caplog: pytest.LogCaptureFixture) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as http:
        assert (await http.get("/coupons")).status_code == 500
    assert "no lifespan that opens them has run: in tests start the app" in caplog.text


def test_the_document_shows_what_is_really_sent(app: FastAPI) -> None:
    document = app.openapi()
    validate(document)  # type: ignore[arg-type] # a dict of any JSON
    for path in document["paths"].values():
        described = path["get"]["responses"]
        assert [status for status in described if status == "422"] == ["422"]
        for status, response in described.items():
            if status == "200":
                continue
            examples = response["content"]["application/problem+json"]["examples"]
            assert examples
            for kind, example in examples.items():
                assert example["value"]["status"] == int(status)
                assert example["value"]["type"].endswith(kind)
    shown = document["paths"]["/coupons"]["get"]["responses"]
    assert set(shown["409"]["content"]["application/problem+json"]["examples"]) == {"conflict", "outcome-unknown"}
    assert shown["422"]["content"]["application/json"]["example"]["detail"]
    assert {row.kind for row in TABLE.values()} >= set(shown["404"]["content"]["application/problem+json"]["examples"])
