"""Proof that the loopback server is not the bottleneck."""

from __future__ import annotations

import statistics
from typing import Any

from benchmarks import calls
from benchmarks.environment import PEERS


def server(rounds: int, seconds: float) -> dict[str, Any]:
    """What raw clients get out of the server, and the CPU time it takes per request."""
    found: dict[str, Any] = {}
    with calls.loopback() as address:
        for connections, depth in ((32, 1), (256, 1), (64, 8)):
            rates: list[float] = []
            before = calls.spent(address)
            for _ in range(rounds):
                arguments = (address.url, str(connections), str(depth), str(seconds))
                rates.append(PEERS.json("-m", "benchmarks.raw", *arguments)["answers_per_second"])
            after = calls.spent(address)
            each = (after["cpu"] - before["cpu"]) / (after["requests"] - before["requests"])
            found[f"{connections} connections, {depth} under way on each"] = {
                "answers_per_second": calls.spread(rates),
                "server_cpu_us_per_request": each * 1e6,
                "most_on_one_core": 1 / each,
                "best": max(rates),
                "median": statistics.median(rates),
            }
    return found
