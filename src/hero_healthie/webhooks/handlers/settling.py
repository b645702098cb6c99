"""Writing down what was done, although the task is cancelled and the store fails for a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from hero_healthie.errors import WebhookStoreError

T = TypeVar("T")

TRIES = 3


async def shielded(work: Coroutine[Any, Any, T]) -> T:
    """Do the work to its end, also when the task is cancelled meanwhile; then that is said afterwards."""
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        if not task.cancelled():
            task.exception()  # seen: nobody is left to tell
        raise


async def retry_store(step: Callable[[], Awaitable[T]], *, pause: float) -> T:
    """Try a step of a store a few times.

    Raises:
        WebhookStoreError: it failed each time.
    """
    for _ in range(TRIES - 1):
        try:
            return await step()
        except WebhookStoreError:
            await asyncio.sleep(pause)
    return await step()
