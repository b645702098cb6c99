"""A process that runs one contender when told to: commands come as lines of JSON, and so do results.

Every contender lives in a process of its own, so that none pays for the imports, the garbage or the wedged pool of
another; they take turns.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import sys
import threading
import time
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from benchmarks.contenders.kind import CONTENDERS, CallOnce, Open

CLOSING = 3.0
PATIENCE = 3.0
CONNECTIONS = 100
FEWEST = 25


def opener(name: str) -> Open:
    """The function that opens a contender."""
    contender = next(each for each in CONTENDERS if each.name == name)
    if contender.httpx2:
        import httpx2

        sys.modules["httpx"] = httpx2
    module = import_module(f"benchmarks.contenders.{contender.module}")
    opened: Open = getattr(module, contender.function)
    return opened


@dataclass(slots=True)
class Count:
    """Calls so far, and an event for when there are so many."""

    done: int = 0
    over: bool = False
    failed: bool = False
    cpu: float = field(default_factory=time.process_time)
    start: float = field(default_factory=time.perf_counter)
    goal: int = 0
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self, more: int) -> None:
        """Until there were `more` calls, or one failed."""
        if self.failed:
            return
        self.reached.clear()
        self.goal = self.done + more
        await self.reached.wait()

    async def settle(self, seconds: float, more: int) -> None:
        """For some seconds, and for longer where a slow client has not done so many calls by then."""
        goal = self.done + more
        await asyncio.sleep(seconds)
        if self.done < goal:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self.wait(goal - self.done)


async def measure(
    open_: Open, url: str, ca_file: str | None, level: int, warm: float, seconds: float, calls: int = 0
) -> dict[str, Any]:
    """Calls and CPU seconds within a window of steady load: `level` tasks that call again and again.

    The window is of so many seconds; with `calls` it is of so many calls, after as many to get warm, which measures
    the CPU well on a machine that is busy with other things.
    """
    count = Count()
    result: dict[str, Any] = {"calls": 0, "cpu": 0.0, "seconds": 1.0, "failed": 0, "failure": None, "stuck": False}
    watch = threading.Timer(warm + seconds + 2 * PATIENCE + CLOSING, _give_up, [result, count])
    watch.daemon = True
    if not calls:
        watch.start()
    async with open_(url, ca_file) as call:
        tasks = [asyncio.create_task(repeat(call, count)) for _ in range(level)]
        await (count.wait(calls // 4 + level) if calls else count.settle(warm, min(level, CONNECTIONS)))
        gc.collect()
        before, cpu, start = count.done, time.process_time(), time.perf_counter()
        await (count.wait(calls) if calls else count.settle(seconds, FEWEST))
        result["calls"] = count.done - before
        result["cpu"], result["seconds"] = time.process_time() - cpu, time.perf_counter() - start
        failed = [error for task in tasks if task.done() and (error := task.exception())]
        result["failed"] = len(failed)
        result["failure"] = repr(failed[0])[:200] if failed else None
        count.over = True
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    watch.cancel()
    return result


def _give_up(result: dict[str, Any], count: Count) -> None:
    """End this process: some clients take no notice of being cancelled, or wedge their pool when they are.

    Where the load did not even settle in time, what was done since the start is the result.
    """
    if not result["calls"]:
        since = {"cpu": time.process_time() - count.cpu, "seconds": time.perf_counter() - count.start}
        result |= {"calls": count.done, **since}
    print(json.dumps({**result, "stuck": True}), flush=True)
    os._exit(1)


async def repeat(call: CallOnce, count: Count) -> None:
    """Call until cancelled, and count."""
    while not count.over:
        try:
            await call()
        except Exception:
            count.failed = True
            count.reached.set()
            raise
        count.done += 1
        if count.done == count.goal:
            count.reached.set()


def main() -> None:
    """Serve commands until the input ends."""
    open_ = opener(sys.argv[1])
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        try:
            result = asyncio.run(measure(open_, **json.loads(line)))
        except Exception as error:  # noqa: BLE001 (the parent decides what a failed run means)
            result = {"calls": 0, "cpu": 0.0, "seconds": 1.0, "stuck": False}
            result |= {"failed": 1, "failure": repr(error)[:200]}
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
