"""One WebSocket: opened and welcomed, read until it is lost, closed."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NoReturn

from hero_healthie._call.auth import Secret, Signer
from hero_healthie._call.failures import Sign, make_error, sign_of_status
from hero_healthie._client.signing import key_of
from hero_healthie._transport.aiohttp import AiohttpTransport
from hero_healthie._transport.base import WireResponse
from hero_healthie.errors import APIError, AuthenticationError, HeroHealthieError
from hero_healthie.realtime.errors import ConnectionLost, disconnected_for_good, not_reached
from hero_healthie.realtime.protocol import (
    SUBPROTOCOL,
    Disconnect,
    Frame,
    Ping,
    UnreadableFrameError,
    Welcome,
    read_frame,
)

if TYPE_CHECKING:
    import aiohttp

    Socket = aiohttp.ClientWebSocketResponse[Any]

TURN = 25
"""Frames after which loops have a turn: a burst must not fill the buffer of a loop that is prompt."""
PINGS = 3
"""Pings that may be missing before a connection counts as dead."""
FIRST_INTERVAL = 10.0
"""Seconds between pings that are assumed until two have arrived."""
SHORTEST_INTERVAL, LONGEST_INTERVAL = 1.0, 60.0
CLOSE_TIMEOUT = 1.0
"""Seconds to wait for what is still to be sent, and then for the other side to close."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Opener:
    """Opens WebSockets of one key.

    Args:
        transport: its pools have the TLS, the proxies and the processes in mind.
        url: the address, as http or https and without the key.
        key: the key, or who asks for it.
        headers: of the handshake.
        timeout: seconds until the server has welcomed the connection.
        max_bytes: the largest frame that is read; 0 for any.
    """

    transport: AiohttpTransport
    url: str
    key: Secret | Signer
    headers: Mapping[str, str]
    timeout: float
    max_bytes: int

    async def open(self) -> CableSocket:
        """Return a WebSocket that the server has welcomed.

        Raises:
            APIError: there is none.
            ConfigurationError: TLS or a proxy cannot work as they are set up.
        """
        if isinstance(self.key, Secret):
            return await self._open(self.key)
        end = asyncio.get_running_loop().time() + self.timeout
        key = await key_of(self.key, None, "", end)
        try:
            return await self._open(key)
        except AuthenticationError:
            newer = await key_of(self.key, key, "", end)
            if newer == key:
                raise
            return await self._open(newer)

    def renew(self) -> bool:
        """Return whether the key is a function's: then the next connection may have another one."""
        return not isinstance(self.key, Secret)

    async def _open(self, key: Secret) -> CableSocket:
        loop = asyncio.get_running_loop()
        pool = self.transport.pool()
        if not pool.session.trace_configs:
            pool.session.trace_configs.append(_refusing_redirects())
        try:
            async with asyncio.timeout(self.timeout):
                socket = await _connect(self, key)
                try:
                    await _welcomed(socket)
                except BaseException:
                    await _close(socket)
                    raise
        except (HeroHealthieError, asyncio.CancelledError):
            raise
        except ConnectionLost:
            raise not_reached("it closed the connection without a welcome") from None
        except TimeoutError:
            raise not_reached("ConnectTimeout") from None
        except Exception as error:  # noqa: BLE001 (whatever the library raises is the same to a caller: no connection)
            raise _refused(error) from None
        return CableSocket(socket, loop)


async def _connect(opener: Opener, key: Secret) -> Socket:
    import aiohttp  # noqa: PLC0415 (loaded with the first connection, not with the package)
    from yarl import URL  # noqa: PLC0415 (as above)

    pool = opener.transport.pool()
    route, _ = pool.route(opener.url, opener.transport.context)
    return await pool.session.ws_connect(
        URL(opener.url).with_query(token=key.reveal()),
        protocols=(SUBPROTOCOL,),
        headers=opener.headers,
        proxy=route.proxy,
        ssl=route.tls or True,
        timeout=aiohttp.ClientWSTimeout(ws_close=CLOSE_TIMEOUT),  # pyright: ignore[reportCallIssue] (made by attrs)
        max_msg_size=opener.max_bytes,
        decode_text=False,
    )


async def _welcomed(socket: Socket) -> None:
    while True:
        frame = await _receive(socket)
        if isinstance(frame, Welcome):
            return
        if isinstance(frame, Disconnect):
            if not frame.reconnect:
                raise disconnected_for_good(frame.reason)
            raise ConnectionLost("disconnected")


async def _receive(socket: Socket) -> Frame:
    """Return the next frame.

    Raises:
        ConnectionLost: there is none.
    """
    import aiohttp  # noqa: PLC0415 (loaded by now)

    try:
        message = await socket.receive()
    except Exception:  # noqa: BLE001 (whatever the library raises: nothing more will arrive)
        raise ConnectionLost("closed") from None
    if message.type is aiohttp.WSMsgType.TEXT:
        try:
            return read_frame(message.data)
        except UnreadableFrameError:
            raise ConnectionLost("unreadable") from None
    raise ConnectionLost("unreadable" if message.type is aiohttp.WSMsgType.BINARY else "closed")


async def _close(socket: Socket) -> None:
    with suppress(Exception):
        await socket.close()


class CableSocket:
    """A WebSocket that the server has welcomed.

    Attributes:
        opened: when, by the clock of the loop.
    """

    def __init__(self, socket: Socket, loop: asyncio.AbstractEventLoop) -> None:
        self._socket = socket
        self._loop = loop
        self._out: deque[str] = deque()
        self._waiting, self._flushed = asyncio.Event(), asyncio.Event()
        self._writer = background(loop, self._write())
        self._limit = asyncio.timeout(None)
        self._timer: asyncio.TimerHandle | None = None
        self._stopped = self._is_ending = False
        self._due = 0.0
        self._interval = FIRST_INTERVAL
        self._pinged: float | None = None
        self.opened = self._heard = loop.time()
        self._heard_at = time.time()

    @property
    def heard_at(self) -> datetime:
        """When the server was last heard, in UTC."""
        return datetime.fromtimestamp(self._heard_at, UTC)

    def send(self, text: str) -> None:
        """Send a frame, after those before it."""
        self._out.append(text)
        self._flushed.clear()
        self._waiting.set()

    async def _write(self) -> None:
        with suppress(Exception):  # the connection is lost, which the reader finds out
            while True:
                while self._out:
                    await self._socket.send_str(self._out.popleft())
                self._waiting.clear()
                self._flushed.set()
                await self._waiting.wait()

    async def run(self, take: Callable[[Frame], None]) -> None:
        """Hand each frame over, until `stop`.

        Raises:
            ConnectionLost: the connection is over, or the server was silent for too long.
        """
        self._watch()
        try:
            async with self._limit:
                while True:
                    for _ in range(TURN):
                        frame = await _receive(self._socket)
                        self._note(frame)
                        take(frame)
                    await asyncio.sleep(0)  # frames that are here already are read without a pause
        except TimeoutError:
            if not self._stopped:
                raise ConnectionLost("silent") from None
        finally:
            self._is_ending = True
            if self._timer is not None:
                self._timer.cancel()

    def stop(self) -> None:
        """Let `run` return."""
        self._stopped = True
        self._end_run()

    def _end_run(self) -> None:
        if not self._is_ending:
            self._is_ending = True
            self._limit.reschedule(self._loop.time())

    def _note(self, frame: Frame) -> None:
        self._heard = self._loop.time()
        self._heard_at = time.time()
        if isinstance(frame, Ping):
            if self._pinged is not None:
                gap = self._heard - self._pinged
                # The longest of late: one gap that was short because of the network must not look like a faster ping.
                self._interval = min(max(gap, self._interval * 0.9, SHORTEST_INTERVAL), LONGEST_INTERVAL)
            self._pinged = self._heard

    def _watch(self) -> None:
        """End `run` if the server was silent; where the loop itself was held up, look again later."""
        now, dead = self._loop.time(), self._heard + PINGS * self._interval
        if self._due and now - self._due > self._interval:
            self._due = now + self._interval
        elif now >= dead:
            self._end_run()
            return
        else:
            self._due = dead
        self._timer = self._loop.call_at(self._due, self._watch)

    async def aclose(self) -> None:
        """Send what is still to be sent, and close."""
        if self._loop.is_closed():  # the end of a program closes what a task had begun
            return
        try:
            if not self._writer.done():
                async with asyncio.timeout(CLOSE_TIMEOUT):
                    await self._flushed.wait()
        except TimeoutError:
            pass
        finally:
            self._writer.cancel()
            await _close(self._socket)


def background(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
    """Run something in a task; a loop that is closed without its shutdown does not complain of it."""
    task = loop.create_task(work)
    quiet: Any = task
    quiet._log_destroy_pending = False  # no public switch: without it there would be a line more on stderr
    return task


class _RedirectedError(Exception):
    """The server redirects the handshake."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def _refusing_redirects() -> aiohttp.TraceConfig:
    """Return what ends a handshake that is redirected: the key is in its address, and belongs to this one alone."""
    import aiohttp  # noqa: PLC0415 (loaded by now)

    async def refuse(_: object, __: object, redirect: aiohttp.TraceRequestRedirectParams) -> NoReturn:
        raise _RedirectedError(redirect.response.status)

    tracing = aiohttp.TraceConfig()
    tracing.on_request_redirect.append(refuse)
    tracing.freeze()
    return tracing


def _refused(error: Exception) -> APIError:
    """Return the error for a handshake that failed; that of the library holds the address."""
    import aiohttp  # noqa: PLC0415 (loaded by now)

    # Other errors of the library have a status as well, which no server sent: a response that is no HTTP is its 400.
    if not isinstance(error, aiohttp.WSServerHandshakeError | _RedirectedError) or error.status < 200:
        return not_reached(type(error).__name__)
    status = error.status
    # A handshake does nothing, however it is redirected.
    sign: Sign = sign_of_status(307 if isinstance(error, _RedirectedError) else status)
    headers: Any = getattr(error, "headers", None) or {}
    response = WireResponse(status, headers, b"")
    return make_error(sign.kind, sign.text, "", response, verdict=sign.verdict)
