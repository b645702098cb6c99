"""How long single steps of the event loop take under load; a script, run in a process of its own.

Every callback of the loop goes through `asyncio.Handle._run`: a step of a task, the end of a future, data on a socket.
It is wrapped, and the clock read before and after. A step is long because of what it does, or because the machine did
something else meanwhile: the CPU time of the thread tells the two apart, and a loop that does next to nothing tells
how often the machine does something else.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from array import array
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.contenders.kind import CallOnce
from benchmarks.worker import Count, opener, repeat

PER_MILLE = (500, 990, 999, 1000)


@asynccontextmanager
async def idle(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """Calls nothing: what is measured is the machine."""

    async def call() -> None:
        await asyncio.sleep(0)

    yield call


@asynccontextmanager
async def pages(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """Pages of 100 rows, whose decoding is one step."""
    from hero_healthie import NO_PACE, Hero

    async with Hero(
        api_key="k", practice_group_id="1", environment="staging", base_url=f"{url}/pages/100", pace=NO_PACE
    ) as hero:
        yield lambda: hero.patients.list_patients_v3(page_index=0, page_size=100)


@asynccontextmanager
async def healthie_pages(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """Pages of 29 invoices, the largest that Healthie serves."""
    from hero_healthie import NO_PACE, Healthie

    async with Healthie(
        api_key="k", environment="sandbox", base_url=f"{url}/pages/29/graphql", pace=NO_PACE
    ) as healthie:
        yield lambda: healthie.queries.requested_payments(first=29)


async def measure(name: str, url: str, level: int, seconds: float) -> dict[str, Any]:
    """Steps of the loop in a window of steady load, in milliseconds."""
    special = {"idle": idle, "hero/pages": pages, "healthie/pages": healthie_pages}
    open_ = special.get(name) or opener(name)
    wall, cpu = array("d"), array("d")
    run = asyncio.Handle._run
    recording = False

    def timed(handle: asyncio.Handle) -> None:
        if not recording:
            return run(handle)
        cpu_start, start = time.thread_time(), time.perf_counter()
        result = run(handle)
        wall.append(time.perf_counter() - start)
        cpu.append(time.thread_time() - cpu_start)
        return result

    async with open_(url, None) as call:
        count = Count()
        tasks = [asyncio.create_task(repeat(call, count)) for _ in range(level)]
        await asyncio.sleep(1.0)
        asyncio.Handle._run = timed  # type: ignore[method-assign]
        await asyncio.sleep(0)
        recording, before = True, count.done
        await asyncio.sleep(seconds)
        recording, calls = False, count.done - before
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return {"steps": len(wall), "calls": calls, "wall_ms": _levels(wall), "cpu_ms": _levels(cpu)}


def _levels(values: array[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {
        f"p{mille / 10:g}": round(ordered[min(len(ordered) * mille // 1000, len(ordered) - 1)] * 1000, 4)
        for mille in PER_MILLE
    }


if __name__ == "__main__":
    found = measure(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))
    print(json.dumps(asyncio.run(found)))
