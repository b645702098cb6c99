"""Memory while a long list is walked; a script, run in a fresh process for each walk."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

SAMPLES = 50


def status(name: str) -> float:
    """One figure of this process's status, in megabytes."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024


async def walk(api: str, url: str, rows: int) -> dict[str, Any]:
    """Walk a list, and tell the peak of memory, and its course."""
    from hero_healthie import NO_PACE, Healthie, Hero

    async with (
        Hero(api_key="k", practice_group_id="1", environment="staging", base_url=url, pace=NO_PACE) as hero,
        Healthie(api_key="k", environment="sandbox", base_url=f"{url}/graphql", pace=NO_PACE) as healthie,
    ):
        items: Any = (
            hero.patients.list_patients_v3(page_size=100) if api == "hero" else healthie.invoices.list(page_size=29)
        )
        seen, course, start = 0, [], time.perf_counter()
        async for _ in items:
            seen += 1
            if seen % max(rows // SAMPLES, 1) == 0:
                course.append([seen, status("VmRSS")])
        seconds = time.perf_counter() - start
    assert seen == rows, (seen, rows)
    return {"peak": status("VmHWM"), "seconds": seconds, "rows_per_second": rows / seconds, "course": course}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(walk(sys.argv[1], sys.argv[2], int(sys.argv[3])))))
