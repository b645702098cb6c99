"""The clients live as long as the app serves, whatever else the app does at its start and its end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from hero_healthie import NO_PACE, ConfigurationError, Healthie, Hero
from hero_healthie.fastapi import Clients, HealthieDep, HeroDep, clients_of, hero_of, install, lifespan
from hero_healthie.sandbox import Sandbox

LOG: list[str] = []


class LoggedHero(Hero):
    async def aclose(self) -> None:
        LOG.append("hero closed")
        await super().aclose()


class LoggedHealthie(Healthie):
    async def aclose(self) -> None:
        LOG.append("healthie closed")
        await super().aclose()


@pytest.fixture(autouse=True)
def _empty_log() -> None:
    LOG.clear()


def hero() -> LoggedHero:
    LOG.append("hero opened")
    return LoggedHero(api_key="k", practice_group_id="42", environment="staging", pace=NO_PACE)


async def healthie() -> LoggedHealthie:
    LOG.append("healthie opened")
    return LoggedHealthie(api_key="k", environment="sandbox", pace=NO_PACE)


@asynccontextmanager
async def own(app: Any) -> AsyncIterator[dict[str, int]]:
    LOG.append(f"app starts with {app.state.hero_healthie.hero}")
    yield {"response": 42}
    LOG.append("app ends")


@asynccontextmanager
async def failing_at_its_end(_app: Any) -> AsyncIterator[None]:
    yield
    raise RuntimeError("the app fails at its end")


async def show(request: Request) -> Response:
    clients = clients_of(request)
    return PlainTextResponse(f"{clients.hero} {clients.healthie} {getattr(request.state, 'response', None)}")


OPENED = ["hero opened", "healthie opened"]
CLOSED = ["healthie closed", "hero closed"]
SHOWN = "LoggedHero(base_url='https://api.staging.htech.app', practice_group_id='42')"


@pytest.mark.parametrize("kind", [FastAPI, Starlette])
@pytest.mark.parametrize("way", ["lifespan", "install"])
@pytest.mark.slow
def test_the_clients_open_before_the_app_and_close_after_it(kind: type[Starlette], way: str) -> None:
    if way == "lifespan":
        app = kind(lifespan=lifespan(hero=hero, healthie=healthie, inner=own))
        install(app)
    else:
        app = kind(lifespan=own)
        install(app, hero=hero, healthie=healthie)
    app.router.routes.append(Route("/", show))
    app.mount("/sub", kind(routes=[Route("/", show)]))
    for _ in range(2):  # an app may be started again, as tests do
        LOG.clear()
        with TestClient(app) as client:
            for path in ("/", "/sub/"):
                assert client.get(path).text.startswith(SHOWN)
                assert client.get(path).text.endswith(" 42")
        assert [*OPENED, f"app starts with {SHOWN}", "app ends", *CLOSED] == LOG


def test_the_clients_close_even_if_the_app_fails_at_its_end() -> None:
    app = FastAPI(lifespan=lifespan(hero=hero, healthie=healthie, inner=failing_at_its_end))
    with pytest.raises(RuntimeError, match="fails at its end"), TestClient(app):
        pass
    assert [*OPENED, *CLOSED] == LOG


def test_what_was_opened_closes_if_the_rest_cannot_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEALTHIE_API_KEY", raising=False)
    app = FastAPI(lifespan=lifespan(hero=hero, healthie=Healthie.from_env))
    with pytest.raises(ConfigurationError, match="HEALTHIE_API_KEY is not set"), TestClient(app):
        pass
    assert LOG == ["hero opened", "hero closed"]


def test_a_warm_up_comes_before_the_app_and_may_keep_it_from_starting() -> None:
    async def warm_up(clients: Clients) -> None:
        assert clients.hero is not None
        LOG.append("warm")

    with TestClient(FastAPI(lifespan=lifespan(hero=hero, inner=own, warm_up=warm_up))):
        assert ["hero opened", "warm", f"app starts with {SHOWN}"] == LOG

    async def cold(_clients: Clients) -> None:
        raise ConfigurationError("too cold")

    app = FastAPI()
    install(app, hero=hero, warm_up=cold)
    LOG.clear()
    with pytest.raises(ConfigurationError, match="too cold"), TestClient(app):
        pass
    assert LOG == ["hero opened", "hero closed"]


def test_what_cannot_work_says_so() -> None:
    with pytest.raises(ConfigurationError, match="needs hero=, healthie=, or both"):
        lifespan()
    with pytest.raises(ConfigurationError, match="warm_up needs"):
        install(FastAPI(), warm_up=lambda _clients: healthie())
    wrong: Any = healthie
    with (
        pytest.raises(ConfigurationError, match="hero= gave a LoggedHealthie instead of a Hero"),
        TestClient(FastAPI(lifespan=lifespan(hero=wrong))),
    ):
        pass


def test_an_app_that_was_not_started_or_lacks_a_client_says_so() -> None:
    app = FastAPI()
    install(app, hero=hero)

    @app.get("/hero")
    async def get_hero(hero: HeroDep) -> str:
        return hero.practice_group_id

    @app.get("/healthie")
    async def get_healthie(healthie: HealthieDep) -> str:
        return healthie.api_version

    response = TestClient(app).get("/hero")
    assert (response.status_code, response.json()["type"]) == (500, "urn:hero-healthie:configuration")
    with TestClient(app) as client:
        assert client.get("/hero").json() == "42"
        assert client.get("/healthie").status_code == 500


def test_plain_starlette_calls(sandbox: Sandbox) -> None:
    async def coupons(request: Request) -> Response:
        response = await hero_of(request, practice_group="77").invoicing.list_coupons()
        return PlainTextResponse(str(len(response.items)))

    async def missing(request: Request) -> Response:
        await hero_of(request).invoicing.get_price("none")
        return PlainTextResponse("found")

    app = Starlette(routes=[Route("/", coupons), Mount("/sub", routes=[Route("/missing", missing)])])
    install(
        app,
        hero=lambda: Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            pace=NO_PACE,
        ),
    )
    with TestClient(app) as client:
        assert int(client.get("/").text) > 0
    assert [record.headers["x-practice-group-id"] for record in sandbox.requests] == ["77"]
