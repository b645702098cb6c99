"""The connection that the subscriptions of one key share in one event loop: it reconnects, and subscribes again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import APIError, AuthenticationError, HeroHealthieError, Verdict
from hero_healthie.realtime.backoff import Backoff
from hero_healthie.realtime.channel import Channel
from hero_healthie.realtime.errors import ConnectionLost, disconnected_for_good, failed, not_confirmed, rejected
from hero_healthie.realtime.protocol import (
    Confirmed,
    Disconnect,
    Frame,
    Message,
    Rejected,
    execute,
    new_identifier,
    subscribe,
    unsubscribe,
)
from hero_healthie.realtime.socket import CableSocket, background

IDLE_TIMEOUT = 10.0
"""Seconds for which a connection without subscriptions is kept."""
GRACE = 1.0
"""Seconds after which a document executes, where the server does not say so."""

_log = SafeLogger(logging.getLogger("hero_healthie"))


class Opens(Protocol):
    """Who opens WebSockets."""

    async def open(self) -> CableSocket:
        """Return a WebSocket that the server has welcomed, or raise an APIError."""
        ...

    def renew(self) -> bool:
        """Return whether the next one may have another key."""
        ...


class Connection:
    """All subscriptions of one key in one event loop. It is there while it has some, and a little longer.

    Args:
        opener: opens its WebSockets.
        backoff: the waits between them.
        on_end: called once it has ended.
    """

    def __init__(self, opener: Opens, backoff: Backoff, on_end: Callable[[], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._opener = opener
        self._backoff = backoff
        self._on_end = on_end
        self._channels: set[Channel] = set()
        self._by_identifier: dict[str, Channel] = {}
        self._socket: CableSocket | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    def join(self, channel: Channel) -> None:
        """Subscribe, now or once there is a connection."""
        self._channels.add(channel)
        channel.attempt()
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        if self._socket is not None:
            self._subscribe(channel)
        if self._task is None:
            self._task = background(self._loop, self._run())

    def leave(self, channel: Channel) -> None:
        """Unsubscribe; without subscriptions the connection is closed after a while."""
        self._channels.discard(channel)
        if self._loop.is_closed():  # the end of a program collects what ran
            return
        self._drop(channel)
        if not self._channels and self._socket is not None and self._idle is None:
            self._idle = self._loop.call_later(IDLE_TIMEOUT, self._socket.stop)

    async def aclose(self) -> None:
        """End all subscriptions, and close."""
        for channel in list(self._channels):
            channel.finish()
            self.leave(channel)
        if self._socket is not None:
            self._socket.stop()
        elif self._task is not None:
            self._task.cancel()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        try:
            while self._channels:
                wait = await self._connect()
                if wait is not None and self._channels:
                    await asyncio.sleep(wait)
        except Exception as error:  # noqa: BLE001 (a subscription must not end as if the server had ended it)
            self._finish(failed(type(error).__name__))
        finally:
            self._on_end()
            for channel in list(self._channels):
                channel.finish()

    async def _connect(self) -> float | None:
        """Make one connection and use it to its end; return the seconds to wait before the next one."""
        for channel in self._channels:
            channel.attempt()
        try:
            socket = await self._opener.open()
        except APIError as error:
            self._fail(error)
            return self._wait(0.0, type(error).__name__)
        except HeroHealthieError as error:
            self._finish(error)
            return None
        try:
            await self._use(socket)
        except ConnectionLost as lost:
            return self._lose(socket, lost)
        except APIError as error:
            if not isinstance(error, AuthenticationError) or not self._opener.renew():
                self._finish(error)
                return None
            return self._lose(socket, ConnectionLost("disconnected"))
        finally:
            self._socket = None
            self._stop_timers()
            await socket.aclose()
        return None

    async def _use(self, socket: CableSocket) -> None:
        if not self._channels:
            return
        self._socket = socket
        for channel in list(self._channels):
            self._subscribe(channel)
        await socket.run(self._take)

    def _lose(self, socket: CableSocket, lost: ConnectionLost) -> float:
        now = self._loop.time()
        for channel in list(self._channels):
            channel.lose(socket.heard_at)
        for channel in list(self._channels):
            channel.fail(lost.as_error(channel.wanted.operation))
        return self._wait(now - socket.opened, lost.loss)

    def _wait(self, lasted: float, why: str) -> float:
        wait = self._backoff.wait(lasted)
        if self._channels:
            _log.info("subscriptions: no connection (%s), the next attempt follows in %.2f s", why, wait)
        return wait

    def _fail(self, error: APIError) -> None:
        for channel in list(self._channels):
            channel.fail(error)

    def _finish(self, error: HeroHealthieError) -> None:
        for channel in list(self._channels):
            channel.finish(error)

    # --- One WebSocket ------------------------------------------------------------------------------------------------

    def _subscribe(self, channel: Channel) -> None:
        socket = self._socket
        if socket is None or channel.is_over:
            return
        channel.identifier = new_identifier()
        channel.is_confirmed = channel.is_live = False
        self._by_identifier[channel.identifier] = channel
        self._set_timer(channel, channel.timeout, self._late)
        socket.send(subscribe(channel.identifier))

    def _take(self, frame: Frame) -> None:
        match frame:
            case Message(identifier):
                if (channel := self._by_identifier.get(identifier)) is not None:
                    self._message(channel, frame)
            case Confirmed(identifier):
                channel = self._by_identifier.get(identifier)
                if channel is not None and not channel.is_confirmed and self._socket is not None:
                    channel.is_confirmed = True
                    self._socket.send(execute(identifier, channel.wanted.request))
                    self._set_timer(channel, GRACE, self._begin)
            case Rejected(identifier):
                if (channel := self._by_identifier.pop(identifier, None)) is not None:
                    channel.finish(rejected(channel.wanted.operation))
            case Disconnect(reason, reconnect):
                raise ConnectionLost("disconnected") if reconnect else disconnected_for_good(reason)
            case _:
                pass  # pings and welcomes, which the socket has noted, and what this version does not know

    def _message(self, channel: Channel, message: Message) -> None:
        problem = channel.problem(message)
        if problem is not None:
            if problem.verdict is Verdict.REFUSED and not channel.is_live:
                self._drop(channel)
                channel.fail(problem)
                self._set_timer(channel, self._backoff.wait(0.0), self._again)
            else:
                channel.finish(problem)
            return
        first = channel.is_confirmed and not channel.is_live
        if first:
            self._begin(channel)
        channel.take(message, first=first)

    def _begin(self, channel: Channel) -> None:
        self._clear_timer(channel)
        channel.begin()

    def _again(self, channel: Channel) -> None:
        channel.attempt()
        self._subscribe(channel)

    def _late(self, channel: Channel) -> None:
        self._drop(channel)
        channel.fail(not_confirmed(channel.wanted.operation))
        self._again(channel)

    def _drop(self, channel: Channel) -> None:
        self._clear_timer(channel)
        if self._by_identifier.pop(channel.identifier, None) is not None and self._socket is not None:
            self._socket.send(unsubscribe(channel.identifier))

    def _stop_timers(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        for channel in self._channels:
            self._clear_timer(channel)
        self._by_identifier.clear()

    def _set_timer(self, channel: Channel, seconds: float, call: Callable[[Channel], None]) -> None:
        self._clear_timer(channel)
        channel.timer = self._loop.call_later(seconds, call, channel)

    @staticmethod
    def _clear_timer(channel: Channel) -> None:
        if channel.timer is not None:
            channel.timer.cancel()
            channel.timer = None
