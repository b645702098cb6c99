"""A pace belongs to the key: who shares it, who does not, and that it keeps a vendor from locking the key out."""

from __future__ import annotations

import asyncio
import itertools
import logging
import threading
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from hero_healthie import (
    NO_PACE,
    NO_RETRY,
    APIError,
    ConfigurationError,
    Healthie,
    Hero,
    Pace,
    RateLimitedError,
    RetryPolicy,
    Verdict,
)
from hero_healthie._call.auth import Secret
from hero_healthie._ratelimit import HEALTHIE_PACE, HERO_PACE, account_name
from hero_healthie._ratelimit.queue import CallQueue
from hero_healthie._ratelimit.registry import Registry
from hero_healthie.sandbox import Sandbox
from tests.support.virtual_time import now, play

TWO_AND_NO_MORE = Pace(rate=0.001, burst=2)
HALF_A_MINUTE = Pace(rate=1000, burst=100, pause=60, max_pause=60)


def hero_of(sandbox: Sandbox, **options: Any) -> Hero:
    settings = {"api_key": sandbox.hero_api_key, "practice_group_id": "42", "deadline": 5.0, "retry": NO_RETRY}
    return Hero(**{"environment": "staging", "base_url": sandbox.hero_url, **settings, **options})


def healthie_of(sandbox: Sandbox, **options: Any) -> Healthie:
    settings = {"api_key": sandbox.healthie_api_key, "deadline": 5.0, "retry": NO_RETRY}
    return Healthie(**{"environment": "sandbox", "base_url": sandbox.healthie_url, **settings, **options})


async def trip(healthie: Healthie, tasks: int, calls: int) -> None:
    async def some() -> None:
        for _ in range(calls):
            await healthie.queries.current_user()

    ends = await asyncio.gather(*(some() for _ in range(tasks)), return_exceptions=True)
    for error in filter(None, ends):
        raise error


@pytest.mark.slow
async def test_five_hundred_calls_from_fifty_tasks_never_trip_the_lock_out(sandbox: Sandbox) -> None:
    # A window of 0.15 s sees at most burst + rate * 0.15 + concurrency = 31 calls, however the machine stalls.
    sandbox.limit("healthie", calls=39, seconds=0.15, lock=True)
    async with healthie_of(sandbox, pace=Pace(rate=120, burst=5, concurrency=8), deadline=60) as healthie:
        await trip(healthie, 50, 10)
    assert len(sandbox.requests) == 500


async def test_without_a_pace_they_do(sandbox: Sandbox) -> None:
    sandbox.limit("healthie", calls=39, seconds=60, lock=True)
    async with healthie_of(sandbox, pace=NO_PACE, deadline=60) as healthie:
        with pytest.raises(RateLimitedError):
            await trip(healthie, 50, 10)


@pytest.mark.soak
@pytest.mark.timeout(400)
async def test_the_default_pace_never_trips_it_in_the_time_in_which_five_calls_a_second_are_known_to_be_harmless(
    sandbox: Sandbox,
) -> None:
    sandbox.limit("healthie", calls=39, seconds=7.8, lock=True)
    async with healthie_of(sandbox, pace=HEALTHIE_PACE, deadline=300) as healthie:
        await trip(healthie, 50, 10)
    assert len(sandbox.requests) == 500


def test_the_default_starts_fewer_calls_than_forty_or_than_five_a_second_in_any_time() -> None:
    for tenths in range(1, 1000):
        seconds = tenths / 10
        most = HEALTHIE_PACE.burst + HEALTHIE_PACE.rate * seconds
        assert most < 39 or most <= 1 + 5 * seconds
    assert HERO_PACE.concurrency is not None


async def test_clients_and_views_of_a_key_share_its_pace_and_another_key_does_not(sandbox: Sandbox) -> None:
    async with (
        hero_of(sandbox, pace=TWO_AND_NO_MORE) as hero,
        hero_of(sandbox, pace=TWO_AND_NO_MORE) as same_key,
        hero_of(sandbox, pace=TWO_AND_NO_MORE, api_key=sandbox.hero_other_api_key, practice_group_id="99") as other,
    ):
        await hero.invoicing.list_coupons()
        await hero.for_practice_group("77").invoicing.list_coupons()
        for late in (hero, same_key, hero.for_practice_group("77"), hero.with_options(timeout=3)):
            with pytest.raises(RateLimitedError) as caught:
                await late.invoicing.list_coupons()
            assert caught.value.verdict is Verdict.NEVER_SENT
            assert caught.value.attempts == 0
            assert caught.value.retry_after is not None
            assert 5 < caught.value.retry_after <= 1000
        await other.invoicing.list_coupons()
    assert len(sandbox.requests) == 3


async def test_a_view_for_another_user_has_the_pace_of_its_key(sandbox: Sandbox) -> None:
    async with healthie_of(sandbox, pace=TWO_AND_NO_MORE) as healthie:
        other = healthie.as_user(api_key=sandbox.healthie_other_api_key)
        back = other.as_user(api_key=sandbox.healthie_api_key)
        for view in (healthie, back, other, other):
            await view.queries.current_user()
        for view in (healthie, back, other):
            with pytest.raises(RateLimitedError):
                await view.queries.current_user()


async def test_what_a_key_did_counts_for_the_next_client_too(sandbox: Sandbox) -> None:
    for _ in range(2):
        async with healthie_of(sandbox, pace=TWO_AND_NO_MORE) as healthie:
            await healthie.queries.current_user()
    async with healthie_of(sandbox, pace=Pace(rate=0.001, burst=2)) as healthie:
        with pytest.raises(RateLimitedError):
            await healthie.queries.current_user()


async def test_threads_with_event_loops_of_their_own_share_the_pace(sandbox: Sandbox) -> None:
    passed: list[bool] = []

    async def one() -> bool:
        async with healthie_of(sandbox, pace=TWO_AND_NO_MORE) as healthie:
            try:
                await healthie.queries.current_user()
            except RateLimitedError:
                return False
            return True

    threads = [threading.Thread(target=lambda: passed.append(asyncio.run(one()))) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        await asyncio.to_thread(thread.join)
    assert sorted(passed) == [False, False, False, True, True]


@pytest.mark.parametrize("api", ["hero", "healthie"])
async def test_a_refusal_pauses_every_call_of_the_key_and_no_other(api: str, sandbox: Sandbox) -> None:
    async with (
        hero_of(sandbox, pace=HALF_A_MINUTE) as hero,
        healthie_of(sandbox, pace=HALF_A_MINUTE) as healthie,
        hero_of(sandbox, pace=HALF_A_MINUTE, api_key=sandbox.hero_other_api_key, practice_group_id="99") as other_hero,
    ):
        other_healthie = healthie.as_user(api_key=sandbox.healthie_other_api_key)
        sandbox.fail("hero", "listCoupons", 429)
        sandbox.fail("healthie", "currentUser", "too_many_requests")
        refused, others = (
            (hero.invoicing.list_coupons, (healthie, other_healthie, other_hero))
            if api == "hero"
            else (healthie.queries.current_user, (hero, other_hero, other_healthie))
        )
        with pytest.raises(RateLimitedError) as first:
            await refused()
        assert first.value.verdict is Verdict.REFUSED
        with pytest.raises(RateLimitedError) as second:
            await refused()
        assert second.value.verdict is Verdict.NEVER_SENT
        for error in (first.value, second.value):
            assert error.retry_after is not None
            assert 25 < error.retry_after <= 60
        assert len(sandbox.requests) == 1
        sandbox.clear_faults()
        for client in others:
            await (client.invoicing.list_coupons() if isinstance(client, Hero) else client.queries.current_user())


async def test_a_refused_call_waits_as_long_as_all_others_and_says_how_long_it_queued(sandbox: Sandbox) -> None:
    pace = Pace(rate=1000, burst=100, pause=0.2, max_pause=0.2)
    async with hero_of(sandbox, pace=pace, retry=RetryPolicy(attempts=2, initial=0.001, maximum=0.002)) as hero:
        sandbox.fail("hero", "listCoupons", 429, times=1)
        await hero.invoicing.list_coupons()
        sandbox.fail("hero", "listCoupons", 429, times=1)
        sandbox.fail("hero", "listCoupons", 400, times=2)
        refused, waited = await asyncio.gather(hero.invoicing.list_coupons(), late(hero), return_exceptions=True)
    assert isinstance(refused, Exception)
    assert isinstance(waited, Exception)
    assert getattr(waited, "queued", 0) > 0.05


async def late(hero: Hero) -> None:
    await asyncio.sleep(0.03)
    await hero.invoicing.list_coupons()


def test_the_deadline_holds_for_all_pages_of_a_collected_list_and_for_each_of_an_iteration() -> None:
    cursors = map(str, itertools.count())

    async def page(_request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(10)
        moves = {"has_next_page": True, "has_previous_page": False, "start_cursor": None, "end_cursor": next(cursors)}
        listing = {"nodes": [], "page_info": moves, "total_count": 0}
        return httpx.Response(200, json={"data": {"requestedPayments": listing}})

    async def scene() -> None:
        mock = httpx.AsyncClient(transport=httpx.MockTransport(page))
        settings: dict[str, Any] = {"timeout": 30, "deadline": 55, "retry": NO_RETRY, "pace": NO_PACE}
        async with mock, Healthie(api_key="k", environment="sandbox", http_client=mock, **settings) as healthie:
            listing, began = healthie.invoices.list(page_size=1), now()
            with pytest.raises(APIError):
                await listing.collect()
            assert now() - began == pytest.approx(55, abs=0.1)
            began = now()
            async for number, _page in aenumerate(healthie.invoices.list(page_size=1).pages()):
                if number == 10:
                    break
            assert now() - began == pytest.approx(110, abs=0.1)

    play(scene())


async def aenumerate(things: AsyncIterator[Any]) -> AsyncIterator[tuple[int, Any]]:
    number = 0
    async for thing in things:
        yield number, thing
        number += 1


@pytest.mark.slow
async def test_many_calls_that_wait_are_logged_once(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="hero_healthie")
    async with healthie_of(sandbox, pace=Pace(rate=2, burst=1), deadline=1.7) as healthie:
        ends = await asyncio.gather(*(healthie.queries.current_user() for _ in range(8)), return_exceptions=True)
    assert sum(isinstance(end, RateLimitedError) for end in ends) >= 4
    logged = [record.getMessage() for record in caplog.records if "wait for the pace" in record.getMessage()]
    assert len(logged) == 1
    assert sandbox.healthie_api_key not in logged[0]


def test_the_name_of_a_key_reveals_nothing_and_is_the_same_everywhere() -> None:
    name = account_name("hero", "https://a.example", Secret("sk-canary"))
    assert "canary" not in name
    assert name == account_name("hero", "https://a.example", Secret("sk-canary"))
    assert len({name, account_name("hero", "https://b.example", Secret("sk-canary"))}) == 2


async def test_of_two_paces_of_a_key_the_stricter_holds_until_the_key_rests() -> None:
    registry, loose, strict = Registry(), Pace(rate=1000, burst=50), Pace(rate=0.5, burst=3, concurrency=None)
    queue = registry.queue(loose, "hero:1")
    assert isinstance(queue, CallQueue)
    async with queue.slot(1):
        pass
    assert registry.queue(strict, "hero:1") is queue
    assert (queue.counter.pace.rate, queue.counter.pace.burst, queue.counter.pace.concurrency) == (0.5, 3, 10)
    await asyncio.sleep(0.01)
    registry.queue(loose, "hero:1")
    assert queue.counter.pace == loose


async def test_idle_keys_are_forgotten_and_busy_ones_are_not() -> None:
    registry, slow = Registry(), Pace(rate=0.001, burst=5)
    busy = registry.queue(slow, "hero:busy")
    async with busy.slot(1):
        pass
    for number in range(1000):
        registry.queue(slow, f"hero:{number}")
    assert len(registry) < 200
    assert registry.queue(slow, "hero:busy") is busy


@pytest.mark.parametrize("wrong", [None, 5, "5/s"])
def test_a_pace_has_to_be_one(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="pace"):
        Healthie(api_key="k", environment="sandbox", pace=wrong)
