"""An app as a user writes it; never run, only type-checked, under mypy strict and pyright strict."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, assert_type

from fastapi import Depends, FastAPI, Header
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hero_healthie import Healthie, Hero, HeroHealthieError, PermissionDeniedError
from hero_healthie.fastapi import (
    Clients,
    HealthieDep,
    HeroDep,
    Problem,
    add_exception_handlers,
    alive,
    clients_of,
    deadline_from_header,
    from_header,
    from_path,
    healthie_dependency,
    hero_dependency,
    hero_of,
    install,
    lifespan,
    problem_of,
    readiness,
    responses,
)


@asynccontextmanager
async def own(app: FastAPI) -> AsyncGenerator[None]:
    assert_type(app, FastAPI)
    yield


@asynccontextmanager
async def own_with_state(_app: Starlette) -> AsyncGenerator[dict[str, int]]:
    yield {"response": 42}


async def make_healthie() -> Healthie:
    return Healthie(api_key="from a vault", environment="sandbox")


async def warm_up(clients: Clients) -> None:
    assert_type(clients.hero, Hero | None)


app = FastAPI(lifespan=lifespan(hero=Hero.from_env, healthie=make_healthie, inner=own), responses=responses())
install(app, statuses={PermissionDeniedError: 403})
app.add_route("/live", alive)
app.add_route("/ready", readiness(hero=lambda hero: hero.invoicing.list_coupons(), every=30))

other = FastAPI(lifespan=own)
install(other, hero=Hero.from_env, healthie=Healthie.from_env, warm_up=warm_up)


async def group_of(authorization: Annotated[str, Header()]) -> str | None:
    return authorization or None


def key_of(authorization: Annotated[str, Header()]) -> str:
    return authorization


in_time = deadline_from_header("X-Request-Timeout", maximum=30)
TenantHero = Annotated[Hero, Depends(hero_dependency(practice_group=group_of, deadline=in_time, actor=key_of))]
PathHero = Annotated[Hero, Depends(hero_dependency(practice_group=from_path("group"), allowed={"42"}))]
HeaderHero = Annotated[Hero, Depends(hero_dependency(practice_group=from_header("X-Practice-Group-Id")))]
UserHealthie = Annotated[Healthie, Depends(healthie_dependency(api_key=key_of, disconnects="never"))]


@app.get("/coupons", responses=responses(404, 429))
async def coupons(hero: HeroDep, healthie: HealthieDep) -> list[str]:
    assert_type(hero, Hero)
    assert_type(healthie, Healthie)
    return [coupon.id for coupon in await hero.invoicing.list_coupons().collect()]


@app.get("/groups/{group}")
async def group(by_path: PathHero, by_header: HeaderHero, mine: TenantHero, user: UserHealthie) -> str:
    assert_type(by_path, Hero)
    assert_type(user, Healthie)
    return by_path.practice_group_id + by_header.practice_group_id + mine.practice_group_id


async def page(request: Request) -> Response:
    hero = hero_of(request, practice_group="42", deadline=5)
    assert_type(hero, Hero)
    assert_type(clients_of(request), Clients)
    return JSONResponse(hero.practice_group_id)


plain = Starlette(routes=[Route("/", page)], lifespan=lifespan(hero=Hero.from_env, inner=own_with_state))
add_exception_handlers(plain)


def told(error: HeroHealthieError) -> bytes:
    problem = problem_of(error)
    assert_type(problem, Problem)
    return problem.body
