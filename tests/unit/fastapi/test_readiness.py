"""Readiness tells whether the app can serve, and does not use up the vendors' patience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.applications import Starlette

from hero_healthie import NO_PACE, ConfigurationError, Healthie, Hero
from hero_healthie.fastapi import alive, install, readiness
from hero_healthie.sandbox import Sandbox


def make_app(sandbox: Sandbox, **options: Any) -> Starlette:
    app = FastAPI()
    install(
        app,
        hero=lambda: Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            pace=NO_PACE,
        ),
        healthie=lambda: Healthie(
            api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url, pace=NO_PACE
        ),
    )
    app.add_route("/live", alive)
    app.add_route("/ready", readiness(**options))
    return app


def probes() -> dict[str, Callable[[Any], Any]]:
    return {"hero": lambda hero: hero.invoicing.list_coupons(), "healthie": lambda it: it.queries.current_user()}


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[TestClient]:
    with TestClient(make_app(sandbox, **probes(), timeout=20)) as client:
        yield client


def readiness_of(client: TestClient) -> tuple[int, Any]:
    response = client.get("/ready")
    assert response.headers["cache-control"] == "no-store"
    return response.status_code, response.json()


def test_it_is_ready_while_the_clients_are_open(sandbox: Sandbox) -> None:
    app = make_app(sandbox)
    assert readiness_of(TestClient(app)) == (503, {"status": "not ready"})
    with TestClient(app) as client:
        assert readiness_of(client) == (200, {"status": "ready", "hero": "open", "healthie": "open"})
        assert client.head("/ready").status_code == 200
    assert readiness_of(TestClient(app)) == (503, {"status": "not ready"})
    assert TestClient(app).get("/live").json() == {"status": "alive"}
    assert sandbox.requests == []


def test_one_probe_serves_many_requests(client: TestClient, sandbox: Sandbox) -> None:
    for _ in range(5):
        assert readiness_of(client) == (200, {"status": "ready", "hero": "responds", "healthie": "responds"})
    assert len(sandbox.requests) == 2


@pytest.mark.parametrize(
    ("fault", "status", "state"),
    [(500, 503, "fails"), (401, 503, "fails"), (429, 200, "responds")],
)
def test_a_vendor_that_fails_makes_it_not_ready(
    fault: int, status: int, state: str, client: TestClient, sandbox: Sandbox
) -> None:
    sandbox.fail("hero", "listCoupons", fault, times=None)
    for _ in range(3):
        assert readiness_of(client)[0] == status
    assert readiness_of(client)[1]["hero"] == state
    assert readiness_of(client)[1]["healthie"] == "responds"
    assert len([record for record in sandbox.requests if record.api == "hero"]) == 1


def test_a_vendor_that_does_not_respond_makes_it_not_ready(sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listCoupons", "hang")
    with TestClient(make_app(sandbox, hero=probes()["hero"], timeout=0.1)) as client:
        assert readiness_of(client) == (503, {"status": "not ready", "hero": "fails", "healthie": "open"})


def test_every_zero_probes_each_time(sandbox: Sandbox) -> None:
    with TestClient(make_app(sandbox, **probes(), every=0, timeout=20)) as client:
        sandbox.fail("hero", "listCoupons", 500)
        assert [readiness_of(client)[0] for _ in range(3)] == [503, 200, 200]


async def test_requests_at_once_wait_for_one_probe(sandbox: Sandbox) -> None:
    app = make_app(sandbox, **probes(), timeout=20)
    caller = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app")
    async with app.router.lifespan_context(app), caller:
        responses = await asyncio.gather(*(caller.get("/ready") for _ in range(20)))
    assert [response.status_code for response in responses] == [200] * 20
    assert len(sandbox.requests) == 2


def test_what_cannot_work_says_so() -> None:
    for options in ({"timeout": 0}, {"timeout": float("inf")}, {"every": -1}, {"every": float("nan")}):
        with pytest.raises(ConfigurationError):
            readiness(**options)
