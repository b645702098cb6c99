"""What importing, one client and one call on a mock costs with each peer; scripts for fresh processes."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from operator import truediv
from typing import Any

from benchmarks import imports
from benchmarks.calls import loopback, spread
from benchmarks.environment import PEERS

_HTTPX = """
import asyncio, httpx
def answer(request):
    return httpx.Response(200, json=BODY)
mock = httpx.AsyncClient(transport=httpx.MockTransport(answer), base_url="http://x")
"""

OPENAI = (
    'BODY = {"id": "m", "object": "model", "created": 1, "owned_by": "x"}'
    + _HTTPX
    + """
from openai import AsyncOpenAI
asyncio.run(AsyncOpenAI(api_key="k", base_url="http://x/v1", http_client=mock).models.retrieve("m"))
"""
)
STRIPE = """
from stripe import HTTPXClient, StripeClient
import stripe
client = StripeClient("sk_test_k", http_client=HTTPXClient())
client.v1.invoices
"""
GITHUBKIT = """
import asyncio, httpx
from githubkit import GitHub
rate = {"limit": 1, "used": 1, "remaining": 1, "reset": 1}
body = {"resources": {"core": rate, "search": rate}, "rate": rate}
mock = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
github = GitHub("k", async_transport=mock, http_cache=False)
async def main():
    return (await github.rest.rate_limit.async_get()).parsed_data
asyncio.run(main())
"""
STOCK_HERO = (
    'BODY = {"stripe_id": "in_1"}'
    + _HTTPX
    + """
from stock_hero.api.invoicing.update_invoice import asyncio as update_invoice
from stock_hero.client import AuthenticatedClient
from stock_hero.models import UpdateInvoiceBody
client = AuthenticatedClient(base_url="http://x", token="k").set_async_httpx_client(mock)
asyncio.run(update_invoice("981", client=client, body=UpdateInvoiceBody(issuer_id="7")))
"""
)
STOCK_HEALTHIE = (
    'BODY = {"data": {"requestedPayment": None}}'
    + _HTTPX
    + """
from stock_healthie_all import Client
asyncio.run(Client(url="http://x", http_client=mock).requested_payment(id="1"))
"""
)

# The largest model of Healthie, loaded by `warm` and then used: CPU of the event loop's own thread.
WARM = """
import asyncio, json, time
import httpx
from hero_healthie import NO_PACE, Healthie, HeroHealthieError

mock = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"data": {"user": {}}})))

async def main():
    healthie = Healthie(api_key="k", environment="sandbox", http_client=mock, pace=NO_PACE)
    try:
        await healthie.queries.task(id="1")
    except HeroHealthieError:
        pass
    start = time.thread_time()
    await healthie.warm(healthie.queries.user)
    warmed = time.thread_time()
    try:
        await healthie.queries.user(id="1")
    except HeroHealthieError:
        pass
    used = time.thread_time()
    print(json.dumps({"user while warm loads it": (warmed - start) * 1000, "user after warm": (used - warmed) * 1000}))

asyncio.run(main())
"""

SCRIPTS = {
    "httpx, pydantic, attrs": imports.LIBRARIES,
    "hero_healthie, both clients": imports.CLIENTS,
    "aiohttp, pydantic, attrs and one ClientSession": imports.SESSION,
    "hero_healthie, both clients, one call of each": imports.CALLS,
    "aiohttp, pydantic, attrs, the same calls by hand": imports.BY_HAND,
    "openapi-python-client, whole Hero API": STOCK_HERO,
    "ariadne-codegen, all operations of Healthie": STOCK_HEALTHIE,
    "openai": OPENAI,
    "stripe (no call)": STRIPE,
    "githubkit": GITHUBKIT,
}
LIBRARIES, CLIENTS, SESSION, CALLS, BY_HAND = list(SCRIPTS)[:5]

# What is below a first use: the same classes, made and built by pydantic itself.
PYDANTIC_ALONE = """
import json, time
import pydantic
import healthie_api

healthie_api.Task.model_rebuild()
found = {}
for root, name in (("task", "Task"), ("offering", "Offering"), ("appointment", "Appointment"), ("user", "User")):
    model = getattr(healthie_api, name)
    inside = {"__annotations__": dict(model.__annotations__), "__module__": model.__module__}
    start = time.process_time()
    type(pydantic.BaseModel)(name, (pydantic.BaseModel,), inside)
    found[root] = (time.process_time() - start) * 1000
print(json.dumps(found))
"""


def costs(rounds: int) -> dict[str, Any]:
    """Milliseconds and megabytes of every script, in turns; and the ratios of the package to the libraries."""
    runs: dict[str, list[imports.Cost]] = {name: [] for name in SCRIPTS}
    with loopback() as address:
        variables = {**PEERS.variables(), "BENCHMARK_URL": address.url}
        for number in range(rounds + 1):
            print(f"  round {number} of {rounds}" if number else "  writing bytecode", flush=True)
            for name, script in SCRIPTS.items():
                run = imports.run(script, PEERS.python, variables)
                if number:
                    runs[name].append(run)
    return {
        "scripts": {
            name: {
                "ms": spread([each.milliseconds for each in found]),
                "cpu_ms": spread([each.cpu_milliseconds for each in found]),
                "mb": spread([each.megabytes for each in found]),
            }
            for name, found in runs.items()
        },
        "ratios": {CLIENTS: _ratios(runs, CLIENTS, LIBRARIES), CALLS: _ratios(runs, CALLS, SESSION)},
        "by_hand": _ratios(runs, BY_HAND, SESSION),
        "first_use_cpu_ms": first_use(rounds),
        "pydantic_alone_cpu_ms": _spreads([PEERS.json("-c", PYDANTIC_ALONE) for _ in range(rounds)]),
    }


def _ratios(runs: dict[str, list[imports.Cost]], name: str, libraries: str) -> dict[str, float]:
    """A script to its libraries alone: the medians of the ratios of the rounds."""

    def ratio(of: Callable[[imports.Cost], float]) -> float:
        return statistics.median(map(truediv, map(of, runs[name]), map(of, runs[libraries])))

    return {
        "ms": ratio(lambda cost: cost.milliseconds),
        "cpu_ms": ratio(lambda cost: cost.cpu_milliseconds),
        "mb": ratio(lambda cost: cost.megabytes),
    }


def first_use(rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds of CPU of the first use of further operations, each round in a fresh process."""
    found = [{**imports.first_uses(PEERS.python, PEERS.variables()), **PEERS.json("-c", WARM)} for _ in range(rounds)]
    return _spreads(found)


def _spreads(found: list[dict[str, float]]) -> dict[str, dict[str, float]]:
    return {name: spread([each[name] for each in found]) for name in found[0]}
