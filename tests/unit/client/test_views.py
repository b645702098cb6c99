"""Views share connections and mix nothing: not a tenant, not a key, not a limit."""

from __future__ import annotations

import asyncio
import contextlib
import random

import httpx
import httpx2
import pytest

from hero_health_api.models import CreateInvoiceBody
from hero_healthie import (
    NO_RETRY,
    AuthenticationError,
    ConfigurationError,
    Healthie,
    Hero,
    NotSentError,
    OutcomeUnknownError,
    RetryPolicy,
    ServerError,
)
from hero_healthie.sandbox import Sandbox


async def test_interleaved_tenants_never_send_each_others_headers(hero: Hero, sandbox: Sandbox) -> None:
    random.seed(7)
    tenants = [hero.for_practice_group(str(number)) for number in range(100, 120)]
    calls = [random.choice(tenants) for _ in range(400)]

    async def call(view: Hero) -> str:
        # The sandbox knows only some of these practice groups; what was sent is the point.
        with contextlib.suppress(AuthenticationError):
            await view.invoicing.list_customers(query=view.practice_group_id)
        return view.practice_group_id

    await asyncio.gather(*map(call, calls))
    sent = [(request.headers["x-practice-group-id"], request.path) for request in sandbox.requests]
    assert len(sent) == 400
    assert all(path.endswith(f"query={tenant}") for tenant, path in sent)


async def test_another_practice_group_has_other_customers(hero: Hero) -> None:
    mine = {customer.id for customer in (await hero.invoicing.list_customers(query="a")).items}
    theirs = {
        customer.id for customer in (await hero.for_practice_group("77").invoicing.list_customers(query="a")).items
    }
    assert mine
    assert theirs
    assert mine.isdisjoint(theirs)


async def test_as_user_sends_the_other_key(healthie: Healthie, sandbox: Sandbox) -> None:
    other = healthie.as_user(api_key=sandbox.healthie_other_api_key)
    await asyncio.gather(healthie.queries.current_user(), other.queries.current_user(), healthie.queries.current_user())
    keys = sorted(request.headers["authorization"] for request in sandbox.requests)
    assert keys == sorted([f"Basic {sandbox.healthie_api_key}"] * 2 + [f"Basic {sandbox.healthie_other_api_key}"])


async def test_the_headers_are_those_of_the_vendors(sandbox: Sandbox, hero: Hero) -> None:
    async with Healthie(
        api_key=sandbox.healthie_api_key,
        environment="sandbox",
        base_url=sandbox.healthie_url,
        shard_id="3",
        api_version="2026-01-01",
    ) as healthie:
        await healthie.queries.current_user()
    await hero.invoicing.list_coupons()
    graphql, rest = (request.headers for request in sandbox.requests)
    assert graphql["authorizationsource"] == "API"
    assert graphql["authorizationshard"] == "3"
    assert graphql["healthie-graphql-api-version"] == "2026-01-01"
    assert rest["x-api-key"] == sandbox.hero_api_key
    assert rest["x-practice-group-id"] == sandbox.hero_practice_group_id
    for headers in (graphql, rest):
        assert headers["user-agent"].startswith("hero-healthie/")
        assert "cookie" not in headers


async def test_options_of_a_view_do_not_change_the_client(hero: Hero, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listCoupons", 503, times=1)
    with pytest.raises(ServerError):
        await hero.with_options(retry=NO_RETRY).invoicing.list_coupons()
    sandbox.fail("hero", "listCoupons", 503, times=1)
    await hero.invoicing.list_coupons()


async def test_closing_a_view_closes_nothing_and_closing_the_client_closes_all(hero: Hero) -> None:
    view = hero.for_practice_group("77")
    async with view:
        await view.invoicing.list_coupons()
    await hero.invoicing.list_coupons()
    await hero.aclose()
    await hero.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await view.invoicing.list_coupons()


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_an_http_client_of_the_caller_carries_the_calls_and_stays_open(library: object, sandbox: Sandbox) -> None:
    async with library.AsyncClient() as own:  # type: ignore[attr-defined] # either module
        async with Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id="42",
            environment="staging",
            base_url=sandbox.hero_url,
            http_client=own,
            retry=RetryPolicy(attempts=2, initial=0.001, maximum=0.002),
        ) as hero:
            sandbox.fail("hero", "listCoupons", "reset")
            await hero.invoicing.list_coupons()
        assert not own.is_closed
        assert len(sandbox.requests) == 2


@pytest.mark.parametrize(("cause", "resent"), [(None, True), (OSError("lost after sending"), False)])
async def test_only_a_transport_that_keeps_its_word_is_believed_that_nothing_was_sent(
    cause: Exception | None, resent: bool
) -> None:
    attempts = 0

    async def lose(_request: httpx.Request) -> httpx.Response:
        nonlocal attempts
        attempts += 1
        raise httpx.ConnectTimeout("connection lost") from cause

    async with httpx.AsyncClient(transport=httpx.MockTransport(lose)) as own:
        hero = Hero(
            api_key="k",
            practice_group_id="42",
            environment="staging",
            http_client=own,
            retry=RetryPolicy(attempts=3, initial=0.001, maximum=0.002),
        )
        with pytest.raises(NotSentError if resent else OutcomeUnknownError):
            await hero.invoicing.create_invoice(body=CreateInvoiceBody(issuer_id="7", patient_id="101"))
    assert attempts == (3 if resent else 1)


async def test_a_server_that_is_not_there_was_never_sent_anything_by_an_http_client_of_the_caller(
    unused_tcp_port: int,
) -> None:
    async with httpx.AsyncClient() as own:
        hero = Hero(
            api_key="k",
            practice_group_id="42",
            environment="staging",
            base_url=f"http://127.0.0.1:{unused_tcp_port}",
            http_client=own,
            retry=NO_RETRY,
        )
        with pytest.raises(NotSentError):
            await hero.invoicing.create_invoice(body=CreateInvoiceBody(issuer_id="7", patient_id="101"))
