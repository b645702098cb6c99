"""What importing, one client and one call on a mock costs with each peer; scripts for fresh processes."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from benchmarks import imports
from benchmarks.calls import spread
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

SCRIPTS = {
    "httpx, pydantic, attrs and one AsyncClient": imports.LIBRARIES,
    "hero_healthie, both clients, one call of each": imports.PACKAGE,
    "openapi-python-client, whole Hero API": STOCK_HERO,
    "ariadne-codegen, all operations of Healthie": STOCK_HEALTHIE,
    "openai": OPENAI,
    "stripe (no call)": STRIPE,
    "githubkit": GITHUBKIT,
}
LIBRARIES, PACKAGE = list(SCRIPTS)[:2]


def costs(rounds: int) -> dict[str, Any]:
    """Milliseconds and megabytes of every script, in turns; and the ratios of the package to the libraries."""
    runs: dict[str, list[imports.Cost]] = {name: [] for name in SCRIPTS}
    for number in range(rounds + 1):
        print(f"  round {number} of {rounds}" if number else "  writing bytecode", flush=True)
        for name, script in SCRIPTS.items():
            run = imports.run(script, PEERS.python, PEERS.variables())
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
        "wall_ratio": _ratio(runs, lambda cost: cost.milliseconds),
        "cpu_ratio": _ratio(runs, lambda cost: cost.cpu_milliseconds),
        "memory_ratio": _ratio(runs, lambda cost: cost.megabytes),
        "first_use_cpu_ms": first_use(rounds),
    }


def _ratio(runs: dict[str, list[imports.Cost]], of: Callable[[imports.Cost], float]) -> float:
    """The package to the libraries: the median of the ratios of the rounds."""
    return statistics.median(of(above) / of(below) for above, below in zip(runs[PACKAGE], runs[LIBRARIES], strict=True))


def first_use(rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds of CPU of the first use of further operations, each round in a fresh process."""
    found = [imports.first_uses(PEERS.python, PEERS.variables()) for _ in range(rounds)]
    return {name: spread([each[name] for each in found]) for name in found[0]}
