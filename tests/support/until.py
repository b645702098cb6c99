"""Waiting for something that another thread does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def until(condition: Callable[[], object], *, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 (the sandbox runs in a thread of its own: it can set no asyncio.Event)
            await asyncio.sleep(0.005)
