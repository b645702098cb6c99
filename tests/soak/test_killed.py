"""`ensure="once"` across processes that are killed and started again: one invoice per order, whatever happens."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from dataclasses import dataclass

import pytest

from hero_healthie.sandbox import Sandbox

LATE = 0.6
"""How late, in seconds, the sandbox may carry out what reached it."""


@dataclass
class Order:
    reference: str
    kills: int = 0
    invoice: str = ""


async def work(sandbox: Sandbox, order: Order, patience: float | None, settle_first: float) -> None:
    """One life of the caller; it is killed after its patience, counted from its first call."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.order_worker"),
        *(sandbox.healthie_url, sandbox.healthie_api_key, order.reference, str(settle_first)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"begins\n"
    try:
        async with asyncio.timeout(patience):
            said = await process.stdout.read()
    except TimeoutError:
        process.kill()
        order.kills += 1
        await process.wait()
        return
    if await process.wait() == 0:
        order.invoice = said.decode().strip()


async def deliver(sandbox: Sandbox, order: Order, *, kills: int, luck: random.Random) -> None:
    """Kill the caller at random moments so many times, then let it finish."""
    for _ in range(kills):
        # Long enough to reach each step: the first look, the creation, the looks and the creations after it.
        await work(sandbox, order, luck.uniform(0.0, 2.5), settle_first=LATE + 0.4)
        if order.invoice:
            return
    for _ in range(5):
        await work(sandbox, order, None, settle_first=LATE + 0.4)
        if order.invoice:
            return


def made(sandbox: Sandbox) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for effect in sandbox.ledger:
        reference = json.loads(effect.data["metadata"])["hero_healthie_reference"]
        found.setdefault(reference, []).append(effect.id)
    return found


def bad_weather(sandbox: Sandbox) -> None:
    for kind in ("reset", "reset_after", "truncate", 502, "empty"):
        sandbox.fail("healthie", "createRequestedPayment", kind, times=None, rate=0.1)
    sandbox.fail("healthie", "createRequestedPayment", "delay", seconds=LATE, times=None, rate=0.4)
    sandbox.fail("healthie", "requestedPayments", "delay_after", seconds=0.2, times=None, rate=0.3)


async def campaign(sandbox: Sandbox, *, orders: int, kills: int, seed: int, at_once: int) -> list[Order]:
    luck = random.Random(seed)
    bad_weather(sandbox)
    placed = [Order(f"order-{seed}-{number}") for number in range(orders)]
    gate = asyncio.Semaphore(at_once)

    async def one(order: Order) -> None:
        async with gate:
            await deliver(sandbox, order, kills=kills, luck=luck)

    await asyncio.gather(*map(one, placed))
    return placed


def assert_once(sandbox: Sandbox, orders: list[Order]) -> None:
    invoices = made(sandbox)
    assert {reference: len(ids) for reference, ids in invoices.items() if len(ids) > 1} == {}
    assert {order.reference: [order.invoice] for order in orders} == invoices


async def test_a_killed_caller_creates_once(sandbox: Sandbox) -> None:
    orders = await campaign(sandbox, orders=4, kills=2, seed=1, at_once=4)
    assert sum(order.kills for order in orders) >= 4
    assert_once(sandbox, orders)


@pytest.mark.soak
@pytest.mark.timeout(1800)
async def test_callers_killed_a_hundred_times_create_once(sandbox: Sandbox) -> None:
    orders = await campaign(sandbox, orders=50, kills=4, seed=2, at_once=4)
    kills = sum(order.kills for order in orders)
    sys.stdout.write(f"{len(orders)} orders, {kills} kills, {len(sandbox.ledger)} invoices\n")
    assert kills >= 100
    assert_once(sandbox, orders)
