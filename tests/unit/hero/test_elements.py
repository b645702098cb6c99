"""Tokens for Elements: renewed before they end, once for all who ask, and never handed out when they have ended."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from hero_healthie import NO_PACE, NO_RETRY, DeadlineExceededError, Hero, InvalidArgumentError, ServerError
from hero_healthie.hero.resources.elements.resource import _lifetime
from hero_healthie.hero.tokens import LIFETIME, Token, TokenCache
from hero_healthie.sandbox import Sandbox
from tests.support.virtual_time import now, play


def jwt(**claims: Any) -> str:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"head.{body}.signature"


class Vendor:
    """Makes tokens, in virtual time, and remembers when and for whom."""

    def __init__(self, *, takes: float = 1.0) -> None:
        self.asked: list[tuple[float, str]] = []
        self.takes = takes
        self.fails = False

    async def respond(self, request: httpx.Request) -> httpx.Response:
        self.asked.append((now(), request.headers["x-practice-group-id"]))
        await asyncio.sleep(self.takes)
        if self.fails:
            return httpx.Response(503)
        begun = 1_800_000_000 + int(now())  # another clock than that of this machine
        return httpx.Response(200, json={"access_token": jwt(iat=begun, exp=begun + 1800, n=len(self.asked))})

    def client(self, **options: Any) -> tuple[Hero, httpx.AsyncClient]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.respond))
        given: dict[str, Any] = {"pace": NO_PACE, "retry": NO_RETRY, "http_client": http, **options}
        return Hero(api_key="k", practice_group_id="42", environment="staging", **given), http


@pytest.fixture
def _no_wall_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hero_healthie.hero.tokens.time.time", now)


pytestmark = pytest.mark.usefixtures("_no_wall_clock")


def test_a_token_is_renewed_before_it_ends_and_not_sooner() -> None:
    async def scene() -> None:
        vendor = Vendor()
        hero, http = vendor.client()
        async with http, hero:
            began = now()
            handed: list[tuple[float, str, float]] = []
            for _ in range(500):
                token = await hero.elements.token()
                handed.append((now() - began, token.value, token.expires_in))
                await asyncio.sleep(30)
            assert min(left for _, _, left in handed) >= 300
            assert len(vendor.asked) == len({value for _, value, _ in handed})
            gaps = [later - earlier for (earlier, _), (later, _) in zip(vendor.asked, vendor.asked[1:], strict=False)]
            assert all(1500 < gap <= 1531 for gap in gaps)

    play(scene())


def test_those_who_ask_together_share_one_renewal_and_all_views_of_a_tenant_too() -> None:
    async def scene() -> None:
        vendor = Vendor()
        hero, http = vendor.client()
        async with http, hero:
            views = [hero, hero.with_options(deadline=60), hero.for_practice_group("42")]
            tokens = await asyncio.gather(*(view.elements.token() for view in views * 10))
            assert len({token.value for token in tokens}) == len(vendor.asked) == 1
            other = await hero.for_practice_group("77").elements.token()
            assert other.value != tokens[0].value
            assert [group for _, group in vendor.asked] == ["42", "77"]

    play(scene())


def test_whoever_gives_up_does_not_end_the_renewal_of_the_others() -> None:
    async def scene() -> None:
        vendor = Vendor(takes=10)
        hero, http = vendor.client()
        async with http, hero:
            first = asyncio.create_task(hero.elements.token())
            await asyncio.sleep(1)
            second = asyncio.create_task(hero.elements.token())
            await asyncio.sleep(1)
            first.cancel()
            with pytest.raises(DeadlineExceededError):
                await hero.with_options(timeout=1, deadline=1).elements.token()
            assert (await second).value
            assert len(vendor.asked) == 1

    play(scene())


def test_a_renewal_that_fails_leaves_the_known_token_until_it_ends() -> None:
    async def scene() -> None:
        vendor = Vendor()
        hero, http = vendor.client()
        async with http, hero:
            first = await hero.elements.token()
            vendor.fails = True
            await asyncio.sleep(1600)
            again = await hero.elements.token()
            assert again.value == first.value
            assert 0 < again.expires_in < 200
            await asyncio.sleep(again.expires_in)
            with pytest.raises(ServerError):
                await hero.elements.token()
            vendor.fails = False
            assert (await hero.elements.token()).value != first.value

    play(scene())


def test_a_machine_that_slept_does_not_hand_out_what_ended_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of a loop stands still while a machine sleeps; the wall clock does not."""

    async def scene() -> None:
        vendor = Vendor()
        hero, http = vendor.client()
        async with http, hero:
            first = await hero.elements.token()
            monkeypatch.setattr("hero_healthie.hero.tokens.time.time", lambda: now() + 7200)
            assert (await hero.elements.token()).value != first.value

    play(scene())


def test_what_ended_is_forgotten() -> None:
    async def scene() -> None:
        cache = TokenCache()

        async def renew() -> Token:
            return Token("t", 100.0, now(), now())

        for number in range(50):
            await cache.get(number, 10.0, renew)
            await asyncio.sleep(30)
        assert len(cache._tokens) <= 5

    play(scene())


@pytest.mark.parametrize(
    ("token", "seconds"),
    [
        (jwt(iat=100, exp=700), 600.0),
        (jwt(iat=100, exp=90_000), LIFETIME),
        (jwt(iat=700, exp=100), LIFETIME),
        (jwt(exp=100), LIFETIME),
        (jwt(iat="a", exp="b"), LIFETIME),
        ("opaque", LIFETIME),
        ("a.b.c", LIFETIME),
        ("a.ü.c", LIFETIME),
        (f"a.{base64.urlsafe_b64encode(b'[1]').decode()}.c", LIFETIME),
    ],
)
def test_how_long_a_token_is_good(token: str, seconds: float) -> None:
    assert _lifetime(token) == seconds


@pytest.mark.parametrize("at_least", [0, -1, 1501, float("nan"), "300"])
async def test_a_time_that_no_token_has_is_refused(hero: Hero, at_least: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="at_least must be a number of seconds above 0, at most 1500"):
        await hero.elements.token(at_least=at_least)


@pytest.fixture
async def real(sandbox: Sandbox) -> AsyncIterator[Hero]:
    async with Hero(
        api_key=lambda: sandbox.hero_api_key,
        practice_group_id="42",
        environment="staging",
        base_url=sandbox.hero_url,
    ) as hero:
        yield hero


async def test_a_token_of_a_key_that_a_function_returns(sandbox: Sandbox, real: Hero) -> None:
    token = await real.elements.token(at_least=1500)
    assert token == await real.with_options(timeout=5).elements.token(at_least=1) or token.expires_in <= 1800
    assert token.value not in repr(token)
    assert sum(each.operation == "createAccessToken" for each in sandbox.requests) == 1
