"""A view that an endpoint is given is a whole client: its public methods work, and so do the views made from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.requests import Request

from hero_healthie import NO_PACE, DeadlineExceededError, Healthie, Hero
from hero_healthie.fastapi import HealthieDep, HeroDep, hero_of, install
from hero_healthie.sandbox import Sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[TestClient]:
    app = FastAPI()
    install(
        app,
        hero=lambda: Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id=sandbox.hero_practice_group_id,
            environment="staging",
            base_url=sandbox.hero_url,
            pace=NO_PACE,
        ),
        healthie=lambda: Healthie(
            api_key=sandbox.healthie_api_key, environment="sandbox", base_url=sandbox.healthie_url, pace=NO_PACE
        ),
    )

    @app.get("/hero")
    async def use_hero(hero: HeroDep) -> list[str]:
        await hero.warm("invoicing.list_coupons")
        await hero.invoicing.list_coupons()
        await hero.aclose()
        view = hero.for_practice_group("77").with_options(timeout=5)
        await view.warm(view.invoicing.list_coupons)
        await view.invoicing.list_coupons()
        return [hero.practice_group_id, view.practice_group_id, str(hero.lost_events), str(view.lost_events_by_hook)]

    @app.get("/healthie")
    async def use_healthie(healthie: HealthieDep) -> str:
        await healthie.warm("queries.current_user", "invoices", healthie.invoices.reconcile)
        await healthie.queries.current_user()
        await healthie.aclose()
        await healthie.as_user(api_key=sandbox.healthie_other_api_key).queries.current_user()
        return healthie.api_version

    @app.get("/in-time")
    async def in_time(request: Request) -> str:
        hero = hero_of(request, deadline=0.000_001)
        try:
            await hero.with_options(deadline=30).for_practice_group("77").invoicing.list_coupons()
        except DeadlineExceededError as error:
            return str(error)
        return "sent"

    with TestClient(app) as client:
        yield client


def test_a_view_of_hero_is_a_whole_client(client: TestClient, sandbox: Sandbox) -> None:
    response = client.get("/hero")
    assert response.json() == ["42", "77", "0", "{}"]
    assert [request.headers["x-practice-group-id"] for request in sandbox.requests] == ["42", "77"]


def test_a_view_of_healthie_is_a_whole_client(client: TestClient, sandbox: Sandbox) -> None:
    assert client.get("/healthie").status_code == 200
    keys = [request.headers["authorization"].removeprefix("Basic ") for request in sandbox.requests]
    assert keys == [sandbox.healthie_api_key, sandbox.healthie_other_api_key]


def test_views_of_a_view_keep_what_bounds_the_request(client: TestClient, sandbox: Sandbox) -> None:
    assert "the deadline of the request has passed" in client.get("/in-time").json()
    assert not sandbox.requests
