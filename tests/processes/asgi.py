"""An ASGI app that calls before its workers are forked, and with each request in the loop of its worker."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from tests.processes.programs import HERO, call, call_in_a_new_loop

call_in_a_new_loop()


async def app(
    scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]
) -> None:
    """Make one call."""
    if scope["type"] == "lifespan":
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await HERO.aclose()
        await send({"type": "lifespan.shutdown.complete"})
        return
    await call(HERO)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"done"})
