"""The overhead of a call beside the network, measured over a client that responds from memory; a script.

It knows public names only, so that it also runs on older checkouts: `python -m benchmarks.overhead hero 3` calls for
three seconds and prints how many microseconds of CPU one call took.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks.decoding import Memory
from benchmarks.payloads import HEALTHIE_INVOICE, HERO_INVOICE

BATCH = 200


def hero() -> Callable[[], Awaitable[Any]]:
    """The update of an invoice."""
    from hero_health_api.models import UpdateInvoiceBody
    from hero_healthie import NO_PACE, Hero

    client: Any = Memory(json.dumps(HERO_INVOICE).encode())
    opened = Hero(api_key="k", practice_group_id="42", environment="staging", http_client=client, pace=NO_PACE)
    body = UpdateInvoiceBody(issuer_id="7", memo="Thank you")
    return lambda: opened.invoicing.update_invoice("981", body=body)


def healthie() -> Callable[[], Awaitable[Any]]:
    """One invoice."""
    from hero_healthie import NO_PACE, Healthie

    client: Any = Memory(json.dumps({"data": {"requestedPayment": HEALTHIE_INVOICE}}).encode())
    opened = Healthie(api_key="k", environment="sandbox", http_client=client, pace=NO_PACE)
    return lambda: opened.queries.requested_payment(id="702211")


async def measure(call: Callable[[], Awaitable[Any]], seconds: float) -> float:
    """Microseconds of CPU of a call: those of the best batch, as a busy machine only adds to them."""
    best = float("inf")
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.process_time()
        for _ in range(BATCH):
            await call()
        best = min(best, (time.process_time() - start) / BATCH * 1e6)
    return best


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure({"hero": hero, "healthie": healthie}[sys.argv[1]](), float(sys.argv[2])))))
