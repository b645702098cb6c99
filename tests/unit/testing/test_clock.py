"""Waits that take no time, and deadlines that see them pass."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from hero_health_api.models import CreateCustomerBody
from hero_healthie import Healthie, Hero, Pace, RateLimitedError, RedisPace
from hero_healthie._call.clock import CLOCK
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing import FastClock, fast_clock, healthie_client, hero_client
from tests.support.redis_server import RedisServer


@pytest.fixture
def clock(sandbox: Sandbox) -> Iterator[FastClock]:
    with fast_clock(on_skip=sandbox.advance) as clock:
        yield clock


@pytest.fixture
async def hero(sandbox: Sandbox) -> AsyncIterator[Hero]:
    async with hero_client(sandbox) as client:  # with the waits and the pace of production
        yield client


@pytest.fixture
async def healthie(sandbox: Sandbox) -> AsyncIterator[Healthie]:
    async with healthie_client(sandbox) as client:
        yield client


async def test_a_retry_after_costs_no_second(sandbox: Sandbox, hero: Hero, clock: FastClock) -> None:
    sandbox.fail("hero", "createCustomer", 429, retry_after=50)
    made = await hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada"))
    assert made.name == "Ada"
    assert clock.waited >= 50


async def test_a_wait_beyond_the_deadline_fails(sandbox: Sandbox, hero: Hero, clock: FastClock) -> None:
    sandbox.fail("hero", "createCustomer", 429, retry_after=50, times=None)
    with pytest.raises(RateLimitedError) as refused:
        await hero.invoicing.create_customer(body=CreateCustomerBody(name="Ada"))
    assert refused.value.attempts == 3  # the deadline of two minutes has room for two waits
    assert 100 <= clock.waited < 120
    with pytest.raises(RateLimitedError):
        await hero.with_options(deadline=10).invoicing.create_customer(body=CreateCustomerBody(name="Ada"))


async def test_the_vendors_limit_recovers(sandbox: Sandbox, healthie: Healthie, clock: FastClock) -> None:
    sandbox.limit("healthie", calls=2, seconds=2)
    for _ in range(6):
        assert await healthie.queries.current_user()
    assert clock.waits


async def test_the_pace_of_a_key_is_kept_in_the_time_that_passes(
    sandbox: Sandbox, hero: Hero, clock: FastClock
) -> None:
    slow = hero.with_options(pace=Pace(rate=0.1, burst=1))
    before = CLOCK.now()
    await asyncio.gather(*(slow.admin.list_admins() for _ in range(5)))
    assert CLOCK.now() - before >= 39.9
    assert len(sandbox.requests) == 5


@pytest.mark.needs("redis-server")
async def test_a_pace_in_redis_sees_the_time_that_passes(
    sandbox: Sandbox, hero: Hero, clock: FastClock, tmp_path: Path
) -> None:
    server = RedisServer(tmp_path).start()
    try:
        async with Redis.from_url(server.url) as redis:
            slow = hero.with_options(pace=RedisPace(redis=redis, rate=0.1, burst=1), deadline=600)
            sandbox.fail("hero", "listAdmins", 429, retry_after=50)
            await asyncio.gather(*(slow.admin.list_admins() for _ in range(4)))
            assert len(sandbox.requests) == 5
            assert (
                70 < clock.waited < 600
            )  # with Redis's own time, each of thousands of waits would have been too short
            assert len(clock.waits) < 30
    finally:
        server.stop()


async def test_waits_at_the_same_time_pass_once() -> None:
    with fast_clock() as clock:
        before = CLOCK.now()
        await asyncio.gather(*(clock.sleep(60) for _ in range(5)))
        assert 60 <= CLOCK.now() - before < 61
    assert clock.waits == [60] * 5


async def test_it_ends_with_its_block_and_can_be_nested() -> None:
    with fast_clock() as outer:
        with fast_clock() as inner:
            await CLOCK.sleep(60)
        await CLOCK.sleep(30)
    assert (inner.waits, outer.waits) == ([60], [30])
    assert CLOCK.sleep is asyncio.sleep
