"""Calls beside the described ones, as a user writes them; never run, only type-checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_type

from healthie_api import CreateRequestedPaymentInput, CreateRequestedPaymentPayload, Invoice, User
from hero_health_api.models import Invoice as HeroInvoice
from hero_health_api.models import UpdateInvoiceBody
from hero_healthie import NO_PACE, AttemptRecord, Healthie, Hero, Response, gather, with_response
from hero_healthie_runtime.rest.record import Record


@dataclass
class Thing:
    id: int


async def key() -> str:
    return "k"


async def main(hero: Hero, healthie: Healthie) -> None:
    assert_type(await hero.request("POST", "/v1/things", json={"a": 1}, safety="create"), Record)
    assert_type(await hero.request("GET", "/v1/things/5", into=Thing), Thing)
    assert_type(await hero.request("GET", "/v1/things", into=list[Thing]), list[Thing])
    assert_type(await hero.request("GET", "/v1/things/5/pdf", into=bytes), bytes)
    await hero.request("POST", "/v1/x", safety="harmless")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue] (on purpose)

    response = await with_response(hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7")))
    assert_type(response, Response[HeroInvoice])
    assert_type(response.value, HeroInvoice)
    assert_type(response.status, int)
    assert_type(response.headers, Mapping[str, str])
    assert_type(response.request_id, str | None)
    assert_type(response.attempts, tuple[AttemptRecord, ...])
    assert_type(response.duration, float)
    created = await with_response(healthie.mutations.create_requested_payment(input=CreateRequestedPaymentInput()))
    assert_type(created.value, CreateRequestedPaymentPayload)
    assert_type((await with_response(healthie.invoices.list().collect())).value, list[Invoice])

    users = await gather([healthie.queries.user(id=each) for each in ("1", "2")], limit=4)
    assert_type(users, list[User | None])
    outcomes = await gather((healthie.queries.user(id=each) for each in ("1", "2")), errors="collect")
    assert_type(outcomes, list[User | None | Exception])

    assert_type(
        await healthie.together([healthie.queries.user(id="1"), healthie.queries.user(id="2")]), list[User | None]
    )

    assert_type(hero.with_options(pace=NO_PACE, extra_query={"a": 1}, extra_headers={"x-a": "1"}), Hero)
    assert_type(healthie.with_options(api_version="2026-01-01", headers={"x-a": "1"}, deadline=5), Healthie)
    hero.with_options(api_version="2026-01-01")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] (on purpose)
    healthie.with_options(extra_query={})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] (on purpose)
    Hero.from_env(api_key=key, environment="staging", app_info="my-app/1.2", default_headers={"x-a": "1"})
    Healthie(api_key=lambda: "k", environment="sandbox").as_user(api_key=key)
    Hero()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] (on purpose)
