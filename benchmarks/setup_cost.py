"""The cost of a client before its first response: opening, connecting, TLS; a script, a fresh process each time."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from benchmarks.contenders.kind import Open
from benchmarks.worker import opener


async def measure(open_: Open, url: str, ca_file: str | None, times: int) -> dict[str, Any]:
    """Milliseconds from nothing to the first response, and of the second call on the same connection."""
    first: list[float] = []
    second: list[float] = []
    for number in range(times + 1):
        start = time.perf_counter()
        async with open_(url, ca_file) as call:
            await call()
            middle = time.perf_counter()
            await call()
            end = time.perf_counter()
        if number:  # the first loads the libraries
            first.append((middle - start) * 1000)
            second.append((end - middle) * 1000)
    return {"first_ms": sorted(first)[len(first) // 2], "second_ms": sorted(second)[len(second) // 2]}


if __name__ == "__main__":
    name, times, address, *authority = sys.argv[1:]
    found = measure(opener(name), address, authority[0] if authority else None, int(times))
    print(json.dumps(asyncio.run(found)))
