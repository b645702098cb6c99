"""Notice a disconnect of a request's client while a call is under way for it, without taking anything from the app.

ASGI reports a disconnect through `receive`, which also returns the body of the request. So a monitor has to read it
early, and to buffer what it read for the app.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hero_healthie.fastapi._problems import ClientDisconnectedError

T = TypeVar("T")

SCOPE_KEY = "hero_healthie.disconnects"
MAX_BUFFERED = 64 * 1024
"""Bytes of the request's body beyond which nothing more is read early."""

_DISCONNECT: Message = {"type": "http.disconnect"}


class DisconnectMonitor:
    """Watches the connection of the client of one request.

    Attributes:
        has_written: whether a call that may change something has begun; from then on the request runs to its end.
    """

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._buffer: deque[Message] = deque()
        self._reading = asyncio.Lock()
        self._drained = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._disconnected = False
        self._responding = False
        self._timeouts: dict[asyncio.Timeout, bool] = {}
        self.has_written = False

    async def receive(self) -> Message:
        """Serve as the app's `receive`: return all messages in order, however much is buffered."""
        while not self._buffer and not self._disconnected:
            async with self._reading:
                if not self._buffer and not self._disconnected:
                    await self._read()
        if not self._buffer:
            return _DISCONNECT
        self._drained.set()
        return self._buffer.popleft()

    async def send(self, message: Message) -> None:
        """Serve as the app's `send`. Once the response begins, the server and the framework handle disconnects."""
        if message["type"] == "http.response.start":
            self._responding = True
        await self._send(message)

    def check(self) -> None:
        """Raise before the first call that may change something if the client has disconnected.

        Raises:
            ClientDisconnectedError: it has.
        """
        if self._disconnected and self._cancels(always=False):
            raise ClientDisconnectedError

    async def run(self, work: Coroutine[Any, Any, T], *, always: bool) -> T:
        """Do work that only serves the response, and cancel it when the client disconnects.

        Args:
            work: the work.
            always: whether it is cancelled even if the request has written something meanwhile.

        Raises:
            ClientDisconnectedError: the client has disconnected.
        """
        if self._disconnected and self._cancels(always=always):
            work.close()
            raise ClientDisconnectedError
        if self._task is None:
            self._task = asyncio.create_task(self._read_early())
        timeout = asyncio.timeout(None)
        try:
            async with timeout:
                self._timeouts[timeout] = always
                try:
                    return await work
                finally:
                    del self._timeouts[timeout]
        except TimeoutError:
            if timeout.expired():
                raise ClientDisconnectedError from None
            raise

    async def aclose(self) -> None:
        """Stop reading: the request is over."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})

    def _cancels(self, *, always: bool) -> bool:
        return not self._responding and (always or not self.has_written)

    async def _read_early(self) -> None:
        with suppress(Exception):  # an error of the server is for the app, at its next `receive`
            while not self._disconnected:
                self._drained.clear()
                if sum(len(message.get("body", b"")) for message in self._buffer) > MAX_BUFFERED:
                    await self._drained.wait()
                async with self._reading:
                    await self._read()

    async def _read(self) -> None:
        message = await self._receive()
        if message["type"] != _DISCONNECT["type"]:
            self._buffer.append(message)
            return
        self._disconnected = True
        now = asyncio.get_running_loop().time()
        for timeout, always in self._timeouts.items():
            if self._cancels(always=always):
                timeout.reschedule(now)


class DisconnectMiddleware:
    """ASGI middleware that lets views of the clients notice when the client of their request disconnects.

    It costs a request nothing until a call is made for it. Inside of another `DisconnectMiddleware` it does nothing.

    Args:
        app: the ASGI app inside of it.

    Example:
        app.add_middleware(DisconnectMiddleware)
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or SCOPE_KEY in scope:
            await self.app(scope, receive, send)
            return
        monitor = scope[SCOPE_KEY] = DisconnectMonitor(receive, send)
        try:
            await self.app(scope, monitor.receive, monitor.send)
        finally:
            await monitor.aclose()


def monitor_of(scope: Scope) -> DisconnectMonitor | None:
    """Return the monitor of a request; None without `DisconnectMiddleware`."""
    monitor = scope.get(SCOPE_KEY)
    return monitor if isinstance(monitor, DisconnectMonitor) else None
