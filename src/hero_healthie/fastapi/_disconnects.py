"""Clients that hang up: noticed while a call is under way for them, without taking anything from the app.

ASGI tells of a hang-up through `receive`, which also hands out the body of the request. So whoever wants to know has to
read ahead, and has to keep what was read for the app.
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

SCOPE_KEY = "hero_healthie.watch"
READ_AHEAD = 64 * 1024

_GONE: Message = {"type": "http.disconnect"}

__all__ = ["ClientDisconnectedError", "DisconnectMiddleware", "Watch", "watch_of"]


class Watch:
    """One request: whether its client is still there.

    Attributes:
        wrote: whether a call that may change something has begun; from then on the request runs to its end.
    """

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._ahead: deque[Message] = deque()
        self._reading = asyncio.Lock()
        self._taken = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None
        self._gone = False
        self._answering = False
        self._limits: dict[asyncio.Timeout, bool] = {}
        self.wrote = False

    async def receive(self) -> Message:
        """The app's `receive`: everything in its order, however much was read ahead."""
        while not self._ahead and not self._gone:
            async with self._reading:
                if not self._ahead and not self._gone:
                    await self._read()
        if not self._ahead:
            return _GONE
        self._taken.set()
        return self._ahead.popleft()

    async def send(self, message: Message) -> None:
        """The app's `send`. Once the answer begins, hang-ups are the server's and the framework's business."""
        if message["type"] == "http.response.start":
            self._answering = True
        await self._send(message)

    def check(self) -> None:
        """Before the first call that may change something: whether it is known that nobody waits for it.

        Raises:
            ClientDisconnectedError: so it is.
        """
        if self._gone and self._cuts(always=False):
            raise ClientDisconnectedError

    async def until_gone(self, work: Coroutine[Any, Any, T], *, always: bool) -> T:
        """Do the work, and break it off when the client goes.

        Args:
            work: what only serves the answer.
            always: whether it is broken off even if the request wrote something meanwhile.

        Raises:
            ClientDisconnectedError: the client has gone.
        """
        if self._gone and self._cuts(always=always):
            work.close()
            raise ClientDisconnectedError
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        limit = asyncio.timeout(None)
        try:
            async with limit:
                self._limits[limit] = always
                try:
                    return await work
                finally:
                    del self._limits[limit]
        except TimeoutError:
            if limit.expired():
                raise ClientDisconnectedError from None
            raise

    async def aclose(self) -> None:
        """Stop looking: the request is over."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait({self._looking})

    def _cuts(self, *, always: bool) -> bool:
        return not self._answering and (always or not self.wrote)

    async def _look(self) -> None:
        with suppress(Exception):  # what a server raises is for the app, at its next `receive`
            while not self._gone:
                self._taken.clear()
                if sum(len(message.get("body", b"")) for message in self._ahead) > READ_AHEAD:
                    await self._taken.wait()
                async with self._reading:
                    await self._read()

    async def _read(self) -> None:
        message = await self._receive()
        if message["type"] != _GONE["type"]:
            self._ahead.append(message)
            return
        self._gone = True
        now = asyncio.get_running_loop().time()
        for limit, always in self._limits.items():
            if self._cuts(always=always):
                limit.reschedule(now)


class DisconnectMiddleware:
    """ASGI middleware that lets views of the clients notice when the client of their request hangs up.

    It costs a request nothing until a call is made for it. Below another one of its kind it does nothing.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or SCOPE_KEY in scope:
            await self.app(scope, receive, send)
            return
        watch = Watch(receive, send)
        scope[SCOPE_KEY] = watch
        try:
            await self.app(scope, watch.receive, watch.send)
        finally:
            await watch.aclose()


def watch_of(scope: Scope) -> Watch | None:
    """The watch over a request, if `DisconnectMiddleware` is in place."""
    watch = scope.get(SCOPE_KEY)
    return watch if isinstance(watch, Watch) else None
