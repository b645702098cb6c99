"""What reading a page costs beside `json.loads` of the same bytes; a script, run in an environment of its own.

Two ways of looking: the whole call over a client that responds from memory, less the same call with an empty page; and
the generated decoders by themselves.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from benchmarks import payloads

ROWS = 100


@dataclass
class WebhookResponse:
    """The part of a response that is read."""

    content: bytes
    status_code: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"content-type": "application/json"})


class Memory:
    """A client that responds from memory, for `http_client=`."""

    def __init__(self, content: bytes) -> None:
        self.response = WebhookResponse(content)

    async def request(self, method: str, url: str, **_: Any) -> WebhookResponse:
        """Return the same response to any request."""
        return self.response


def hero_call(content: bytes) -> Callable[[], Awaitable[Any]]:
    """One page of patients, as a user asks for it."""
    from hero_healthie import NO_PACE, Hero

    client: Any = Memory(content)
    hero = Hero(api_key="k", practice_group_id="1", environment="staging", http_client=client, pace=NO_PACE)
    return lambda: hero.patients.list_patients_v3(page_index=0, page_size=ROWS)


def healthie_call(content: bytes) -> Callable[[], Awaitable[Any]]:
    """One page of invoices, as a user asks for it."""
    from hero_healthie import NO_PACE, Healthie

    client: Any = Memory(content)
    healthie = Healthie(api_key="k", environment="sandbox", http_client=client, pace=NO_PACE)
    return lambda: healthie.queries.requested_payments(first=25)


def cpu_of(work: Callable[[], object], times: int) -> float:
    """CPU seconds of one run of some work."""
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


class Loop:
    """Runs calls one after the other on one event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()

    def cpu_of(self, call: Callable[[], Awaitable[Any]], times: int) -> float:
        """CPU seconds of one call."""

        async def repeat() -> None:
            for _ in range(times):
                await call()

        return cpu_of(lambda: self._loop.run_until_complete(repeat()), 1) / times

    def close(self) -> None:
        """Close the event loop."""
        self._loop.close()


def whole_calls(api: str, rounds: int, times: int) -> dict[str, list[float]]:
    """Microseconds per round: `json.loads` of a page, and what a call with that page costs more than one without."""
    make, page = (hero_call, payloads.hero_patients) if api == "hero" else (healthie_call, payloads.healthie_invoices)
    full, empty = page(ROWS), page(0)
    loop, with_rows, without = Loop(), make(full), make(empty)
    found: dict[str, list[float]] = {"json.loads": [], "call": []}
    try:
        for number in range(rounds + 1):
            gc.collect()
            parse = cpu_of(lambda: json.loads(full), times)
            read = loop.cpu_of(with_rows, times) - loop.cpu_of(without, times)
            if number:  # the first round loads and compiles
                found["json.loads"].append(parse * 1e6)
                found["call"].append(read * 1e6)
    finally:
        loop.close()
    return found


def decoders(api: str, rounds: int, times: int) -> dict[str, list[float]]:
    """Microseconds per round of the generated decoders by themselves, from bytes to models."""
    from healthie_api.operations.requested_payments import OPERATION as INVOICES
    from hero_health_api.api.patients.list_patients_v3 import OPERATION as PATIENTS
    from hero_health_api.models import Invoice
    from hero_healthie._transport import json as wire_json

    work: dict[str, Callable[[], object]]
    if api == "hero":
        page, invoices = payloads.hero_patients(ROWS), payloads.hero_invoices(ROWS)
        work = {
            "json.loads": lambda: json.loads(page),
            "strict JSON": lambda: wire_json.read(page, exact=True),
            "without drift": lambda: PATIENTS.decode(200, wire_json.read(page, exact=True)),
            "with drift": lambda: PATIENTS.decode.read(200, wire_json.read(page, exact=True)),
            "json.loads, invoices": lambda: json.loads(invoices),
            "invoices": lambda: [Invoice.from_dict(row) for row in wire_json.read(invoices, exact=True)["data"]],
        }
    else:
        page = payloads.healthie_invoices(ROWS)
        work = {
            "json.loads": lambda: json.loads(page),
            "strict JSON": lambda: wire_json.read(page),
            "without drift": lambda: INVOICES.decode(wire_json.read(page)["data"]),
            "with drift": lambda: INVOICES.decode.read(wire_json.read(page)["data"]),
        }
    found: dict[str, list[float]] = {name: [] for name in work}
    for number in range(rounds + 1):
        gc.collect()
        for name, each in work.items():
            spent = cpu_of(each, times)
            if number:
                found[name].append(spent * 1e6)
    return found


def ratio(above: list[float], below: list[float]) -> float:
    """The median of the ratios of the rounds."""
    return statistics.median(one / other for one, other in zip(above, below, strict=True))


def measure(rounds: int, times: int) -> dict[str, Any]:
    """Both APIs."""
    found: dict[str, Any] = {}
    for api in ("hero", "healthie"):
        called = whole_calls(api, rounds, times)
        costs: dict[str, Any] = {"ratio": ratio(called["call"], called["json.loads"]), "whole call": called}
        costs["decoders"] = decoders(api, rounds, times)
        found[api] = costs
    return found


if __name__ == "__main__":
    how = [int(each) for each in sys.argv[1:3]]
    print(json.dumps(whole_calls(sys.argv[3], *how) if len(sys.argv) > 3 else measure(*how)))
