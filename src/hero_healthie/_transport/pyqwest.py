"""The built-in transport, over pyqwest: an asyncio front of the Rust HTTP client reqwest.

Chosen by measurement: its speed holds as calls in flight grow, a cancelled call closes its connection and frees its
place, it reliably tells "could not connect" from "sent and lost", and importing it costs next to nothing.
"""

from __future__ import annotations

import asyncio
import atexit
import time
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, cast

from hero_healthie._transport.base import Headers, Progress, TransportFailure, WireRequest, WireResponse
from hero_healthie._transport.log_filter import Silenced, silence
from hero_healthie._transport.timeouts import Timeouts
from hero_healthie.errors import ConfigurationError

if TYPE_CHECKING:
    from pyqwest import Client, HTTPTransport, Request, Response
    from pyqwest import Headers as WireHeaders

CONNECT_TIMEOUT = 10.0
IDLE_TIMEOUT = 30.0
"""Seconds for which an unused connection is kept. Load balancers mostly close them after 60: a request that meets a
connection as it is being closed has an unknown outcome."""
MOMENT_AT_EXIT = 0.05
URL_LOGGERS = ("pyqwest", "pyqwest.access")


@cache
def _pause_at_exit() -> None:
    """Let the threads of the library come to rest before the interpreter ends.

    One that has just handed over a response may still need the interpreter for a moment, even after the transport was
    closed. Python ends such threads in a way that their Rust frames take for a crash, and the whole process aborts.
    """
    atexit.register(time.sleep, MOMENT_AT_EXIT)


class _LoopState:
    """The state of one event loop: how many requests may be under way, and the time limit of each.

    Waiting for a place is known to be before sending.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int) -> None:
        self.loop = loop
        self.places = asyncio.Semaphore(most)
        self.timeouts = Timeouts(loop)


class _Opened(NamedTuple):
    """The connection pool, and the classes of the library that each request needs."""

    transport: HTTPTransport
    client: Client
    request: type[Request]
    headers: type[WireHeaders]


class PyqwestTransport:
    """One connection pool, opened at the first request.

    Redirects are not followed and cookies are not kept. Proxies come from the environment (`HTTPS_PROXY`,
    `NO_PROXY`, …), certificates are checked against the system's store and, when given, those of `ca_file`.

    With a bound on their size, responses are read in chunks, because only a reader that counts can stop. Without one
    each is read at once, which saves a step between threads.
    """

    def __init__(self, *, max_connections: int, max_response_bytes: int | None, ca_file: str | None = None) -> None:
        self._max_connections = max_connections
        self._max_response_bytes = max_response_bytes
        self._ca_certificates = _read_certificates(ca_file)
        self._state: _LoopState | None = None
        self._opened: _Opened | None = None
        self._opening = Lock()

    def open(self) -> None:
        """See `Transport.open`."""
        self._open()

    def _open(self) -> _Opened:
        with self._opening:
            if self._opened is None:
                self._opened = self._load()
            return self._opened

    def _load(self) -> _Opened:
        import pyqwest  # noqa: PLC0415 (loaded with the first request, not with the package)

        silence(URL_LOGGERS)
        _pause_at_exit()
        transport = pyqwest.HTTPTransport(
            tls_ca_cert=self._ca_certificates,
            tls_include_system_certs=True,
            connect_timeout=CONNECT_TIMEOUT,
            pool_idle_timeout=IDLE_TIMEOUT,
            pool_max_idle_per_host=self._max_connections,
            follow_redirects=False,
            enable_cookie_store=False,
            enable_otel=False,
        )
        return _Opened(transport, pyqwest.Client(transport), pyqwest.Request, pyqwest.Headers)

    def _here(self) -> _LoopState:
        """Return the state of the running loop: a client may be used in several loops, one after the other."""
        loop = asyncio.get_running_loop()
        state = self._state
        if state is None or state.loop is not loop:
            state = self._state = _LoopState(loop, self._max_connections)
        return state

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """See `Transport.send`."""
        transport, client, wire_request, wire_headers = self._opened or self._open()
        state = self._here()
        most = self._max_response_bytes
        has_head = False
        try:
            with state.timeouts.within(within):
                async with state.places:
                    progress.may_have_left = True
                    with Silenced():
                        sent = wire_headers(request.headers.items())
                        if most is None:
                            whole = await client.execute(request.method, request.url, sent, request.content)
                            return WireResponse(whole.status, cast("Headers", whole.headers), whole.content)
                        response = await transport.execute(
                            wire_request(request.method, request.url, sent, request.content)
                        )
                        has_head = True
                        headers = cast("Headers", response.headers)
                        content = await _read(response, headers, most)
        except ConnectionError as error:
            # The library raises these two while it connects, and other classes once bytes have left.
            reached = has_head or type(error).__name__ not in {"ConnectionError", "ConnectTimeout"}
            raise TransportFailure(
                type(error).__name__, reached=reached, timed_out=isinstance(error, TimeoutError)
            ) from None
        except TimeoutError:
            kind = "Timeout" if progress.may_have_left else "PoolTimeout"
            raise TransportFailure(kind, reached=progress.may_have_left, timed_out=True) from None
        except Exception as error:  # noqa: BLE001 (whatever the library raises means: no response)
            raise TransportFailure(type(error).__name__, reached=True) from None
        return WireResponse(response.status, headers, content or b"", too_large=content is None)

    async def aclose(self) -> None:
        """Close all connections."""
        opened, self._opened = self._opened, None
        if opened is not None:
            await opened.transport.aclose()


async def _read(response: Response, headers: Headers, most: int) -> bytes | None:
    """Return the whole body, or None if it is larger than `most` bytes, decompressed."""
    length = _declared_length(headers)
    if length == 0:
        return b""
    complete = False
    try:
        if length is not None and length > most:
            return None
        chunks: list[bytes] = []
        size = 0
        async for chunk in response.content:
            size += len(chunk)
            if size > most:
                return None
            chunks.append(bytes(chunk))
            if size == length:
                break
        complete = True
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)
    finally:
        if not complete:
            await response.aclose()


def _declared_length(headers: Headers) -> int | None:
    """Return the length of a body that is not compressed: with it, one step less is needed to know its end."""
    text = headers.get("content-length")
    if text is None or headers.get("content-encoding") is not None:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def _read_certificates(ca_file: str | None) -> bytes | None:
    if ca_file is None:
        return None
    try:
        content = Path(ca_file).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"ca_file cannot be read: {error.strerror}") from None
    except ValueError:
        raise ConfigurationError("ca_file must be the path of a PEM file") from None
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise ConfigurationError("ca_file holds no PEM certificate")
    return content
