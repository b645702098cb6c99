"""One WebSocket of a client: the server's side of Action Cable."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from typing import Any, Protocol

from aiohttp import WSMsgType, web

from hero_healthie.sandbox.common.json import JsonObject, as_object, dump_json, parse_json
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.realtime.events import Refused, Subscribed
from hero_healthie.sandbox.realtime.settings import Disruption

_PING_STEP = 0.05
"""Seconds after which a change of the interval of pings is noticed."""


class Rules(Protocol):
    """What decides about a session."""

    disruption: Disruption

    def rejects(self) -> bool:
        """Draw whether a channel is rejected."""
        ...

    def subscribed(self, account: Account, payload: JsonObject) -> Subscribed:
        """Return what an `execute` asks for."""
        ...


class Session:
    """One WebSocket. It runs in the loop of the server; `send` and `disconnect` may be called from any thread.

    Attributes:
        account: whose key it came with.
        channels: what runs on each channel, by its identifier; None until it executes.
    """

    def __init__(self, rules: Rules, account: Account, socket: web.WebSocketResponse) -> None:
        self._rules = rules
        self._socket = socket
        self._loop = asyncio.get_running_loop()
        self._out: asyncio.Queue[JsonObject | None] = asyncio.Queue()
        self.account = account
        self.channels: dict[str, Subscribed | None] = {}

    async def run(self) -> None:
        """Serve it to its end."""
        tasks = [self._loop.create_task(each) for each in (self._write(), self._ping())]
        self._out.put_nowait({"type": "welcome", "sid": os.urandom(8).hex()})
        try:
            async for message in self._socket:
                if message.type is WSMsgType.TEXT:
                    with contextlib.suppress(ValueError, RecursionError):
                        self._take(as_object(parse_json(message.data.encode())))
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def send(self, frame: JsonObject, delay: float = 0.0) -> None:
        """Send a frame, once the delay has passed."""
        with contextlib.suppress(RuntimeError):  # the server has stopped
            self._loop.call_soon_threadsafe(self._loop.call_later, delay, self._out.put_nowait, frame)

    def disconnect(self, reason: str, *, reconnect: bool) -> None:
        """Say why, and close."""
        self.send({"type": "disconnect", "reason": reason, "reconnect": reconnect})
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._loop.call_later, 0, self._out.put_nowait, None)

    async def _write(self) -> None:
        while (frame := await self._out.get()) is not None:
            if not self._rules.disruption.silent or frame.get("type") in {"welcome", "disconnect"}:
                with contextlib.suppress(ConnectionError):
                    await self._socket.send_str(dump_json(frame).decode())
        await self._socket.close()

    async def _ping(self) -> None:
        latest = self._loop.time()
        while True:
            await asyncio.sleep(min(_PING_STEP, self._rules.disruption.ping_interval))
            if self._loop.time() - latest >= self._rules.disruption.ping_interval:
                latest = self._loop.time()
                self._out.put_nowait({"type": "ping", "message": int(time.time())})

    def _take(self, command: JsonObject) -> None:
        identifier: Any = command.get("identifier")
        if not isinstance(identifier, str):
            return
        match command.get("command"):
            case "subscribe" if identifier not in self.channels:
                rejected = self._rules.rejects() or not _is_graphql(identifier)
                if not rejected:
                    self.channels[identifier] = None
                kind = "reject_subscription" if rejected else "confirm_subscription"
                self._out.put_nowait({"identifier": identifier, "type": kind})
            case "unsubscribe":
                self.channels.pop(identifier, None)
            case "message" if identifier in self.channels:
                payload = as_object(parse_json(str(command.get("data")).encode()))
                if payload.get("action") == "execute":
                    self._out.put_nowait({"identifier": identifier, "message": self._execute(identifier, payload)})
            case _:
                pass

    def _execute(self, identifier: str, payload: JsonObject) -> JsonObject:
        try:
            self.channels[identifier] = self._rules.subscribed(self.account, payload)
        except Refused as refused:
            return {"result": {"errors": refused.errors}, "more": False}
        return {"result": {"data": {}}, "more": True}


def _is_graphql(identifier: str) -> bool:
    try:
        return as_object(parse_json(identifier.encode())).get("channel") == "GraphqlChannel"
    except ValueError:
        return False
