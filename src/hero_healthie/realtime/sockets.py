"""The connections of a client and its views: one per key, headers and event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

from hero_healthie._call.auth import Secret
from hero_healthie._transport.aiohttp import AiohttpTransport
from hero_healthie.realtime.backoff import Backoff
from hero_healthie.realtime.connection import Connection
from hero_healthie.realtime.socket import Opener

MOST_CONNECTIONS = 10_000


class Sockets:
    """The connections of a client and its views, each made with its first subscription.

    A forked child makes connections of its own: its event loop is another one.

    Args:
        transport: opens their WebSockets; closed with them.
    """

    def __init__(self, transport: AiohttpTransport) -> None:
        self.transport = transport
        self._lock = threading.Lock()
        self._connections: dict[tuple[Any, ...], Connection] = {}
        self._running: set[asyncio.Task[None]] = set()

    def connection(self, opener: Opener, backoff: Callable[[], Backoff]) -> Connection:
        """Return the connection of a key in the running loop."""
        loop, key = asyncio.get_running_loop(), opener.key
        name = (loop, opener.url, key if isinstance(key, Secret) else key.key, *sorted(opener.headers.items()))
        with self._lock:
            found = self._connections.get(name)
            if found is None:
                for ended in [each for each in self._connections if each[0].is_closed()]:
                    del self._connections[ended]
                found = Connection(opener, backoff(), lambda: self._forget(name))
                self._connections[name] = found
        return found

    def _forget(self, name: tuple[Any, ...]) -> None:
        with self._lock:
            self._connections.pop(name, None)

    def watch(self, task: asyncio.Task[None]) -> None:
        """Wait for a subscription to end when this is closed."""
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def aclose(self) -> None:
        """End all subscriptions, and close; those of other event loops are closed there."""
        here = asyncio.get_running_loop()
        with self._lock:
            connections = list(self._connections.items())
        for (loop, *_), connection in connections:
            if loop is here:
                await connection.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(connection.aclose(), loop)  # not awaited: it may wait for this one
        running = [
            task for task in list(self._running) if task.get_loop() is here and task is not asyncio.current_task()
        ]
        if running:
            await asyncio.wait(running)
        await self.transport.aclose()
