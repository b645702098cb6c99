"""Ends a process while calls are under way, and prints the local variables of every frame that Python reports then."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import traceback
from typing import Any

from tests.support.ways_out import CALLS, Room, room


def _print(error: BaseException | None) -> None:
    if error is not None:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        sys.stderr.writelines([f"locals of {type(error).__name__}\n", *shown.format()])


async def start(here: Room) -> list[asyncio.Task[Any]]:
    """Start all calls, and wait until they wait."""
    tasks = [asyncio.create_task(call(here)) for call in CALLS.values()]
    await asyncio.sleep(0.3)
    asyncio.get_running_loop().set_exception_handler(lambda _, context: _print(context.get("exception")))
    return tasks


async def main(how: str) -> None:
    async with room("built-in", "hangs") as here:
        tasks = await start(here)
        if how == "error":
            await asyncio.wait_for(CALLS["path"](here), 0.1)
        if how == "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
            await asyncio.gather(*tasks)
        for task in tasks:
            task.print_stack()
            sys.stderr.writelines(f"{task} {frame} {frame.f_locals}\n" for frame in task.get_stack())


def drop() -> None:
    """Leave a loop with tasks that never end to the garbage collector."""
    loop = asyncio.new_event_loop()
    opened = room("built-in", "hangs")
    here = loop.run_until_complete(opened.__aenter__())
    tasks = loop.run_until_complete(start(here))
    del tasks, here
    loop.stop()
    loop.run_forever()
    del loop, opened
    gc.collect()


if __name__ == "__main__":
    sys.excepthook = lambda _kind, error, _frames: _print(error)
    sys.unraisablehook = lambda unraisable: _print(unraisable.exc_value)
    if sys.argv[1] == "dropped":
        drop()
    else:
        asyncio.run(main(sys.argv[1]))
