"""A cancelled call closes its connection, and the pool serves on."""

from __future__ import annotations

import asyncio
import random

import pytest

from hero_healthie import Hero
from hero_healthie._client.config import DEFAULT_MAX_RESPONSE_BYTES
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of


@pytest.mark.parametrize("most", [DEFAULT_MAX_RESPONSE_BYTES, None])
@pytest.mark.slow
async def test_cancelling_under_contention_never_wedges_the_pool(sandbox: Sandbox, most: int | None) -> None:
    random.seed(11)
    async with hero_of(sandbox, max_connections=3, max_response_bytes=most) as hero:
        sandbox.fail("hero", "listCoupons", "delay", seconds=0.05, times=None)
        for _ in range(30):
            tasks = [asyncio.create_task(hero.invoicing.list_coupons()) for _ in range(12)]
            await asyncio.sleep(random.uniform(0, 0.03))
            for task in random.sample(tasks, 8):
                task.cancel()
            done = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(not isinstance(item, Exception) for item in done), done
        sandbox.clear_faults()
        async with asyncio.timeout(10):
            await asyncio.gather(*(hero.invoicing.list_coupons() for _ in range(50)))


async def test_cancellation_is_never_swallowed(hero: Hero, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listCoupons", "hang", times=None)
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(0.2):
            await hero.invoicing.list_coupons()
    assert type(caught.value) is TimeoutError
    assert len(sandbox.requests) == 1
