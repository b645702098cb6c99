"""The built-in engine: pyqwest, an asyncio front of the Rust HTTP client reqwest.

Chosen by measurement: it stays flat as calls in flight grow, a cancelled call closes its connection and frees its
place, it tells "could not connect" from "sent and lost" without fail, and importing it costs next to nothing.
"""

from __future__ import annotations

import asyncio
import logging
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, cast

from hero_healthie.errors import ConfigurationError
from hero_healthie.transport import Headers, Progress, TransportFailure, WireRequest, WireResponse

if TYPE_CHECKING:
    from pyqwest import Client, HTTPTransport

CONNECT_TIMEOUT = 10.0
URL_LOGGERS = ("pyqwest", "pyqwest.access")

_carrying = ContextVar("hero_healthie_carrying", default=False)


def _is_not_ours(_record: logging.LogRecord) -> bool:
    """The engine logs whole URLs, and those of this package hold ids and names of patients."""
    return not _carrying.get()


class _Places:
    """Bounds how many requests are under way, so that waiting for a place is known to be before sending.

    A semaphore belongs to one event loop, and a client may be used in several, one after the other.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._loop: asyncio.AbstractEventLoop | None = None
        self._semaphore = asyncio.Semaphore(most)

    def here(self) -> asyncio.Semaphore:
        """The semaphore of the running loop."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._semaphore = loop, asyncio.Semaphore(self._most)
        return self._semaphore


class BuiltinEngine:
    """One connection pool, opened at the first request.

    Redirects are not followed and cookies are not kept. Proxies come from the environment (`HTTPS_PROXY`,
    `NO_PROXY`, …), certificates are checked against the system's store and, when given, those of `ca_file`.
    """

    def __init__(self, *, max_connections: int, ca_file: str | None = None) -> None:
        if isinstance(max_connections, bool) or not isinstance(max_connections, int) or max_connections < 1:
            raise ConfigurationError("max_connections must be a whole number of at least 1")
        self._max_connections = max_connections
        self._ca_certificates = _read_certificates(ca_file)
        self._places = _Places(max_connections)
        self._transport: HTTPTransport | None = None
        self._client: Client | None = None

    def _open(self) -> Client:
        from pyqwest import Client, HTTPTransport  # noqa: PLC0415 (loaded with the first request, not with the package)

        for name in URL_LOGGERS:
            logging.getLogger(name).addFilter(_is_not_ours)
        self._transport = HTTPTransport(
            tls_ca_cert=self._ca_certificates,
            tls_include_system_certs=True,
            connect_timeout=CONNECT_TIMEOUT,
            pool_max_idle_per_host=self._max_connections,
            follow_redirects=False,
            enable_cookie_store=False,
            enable_otel=False,
        )
        self._client = Client(self._transport)
        return self._client

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """See `Engine.send`."""
        client = self._client or self._open()
        token = _carrying.set(True)
        try:
            async with asyncio.timeout(within), self._places.here():
                progress.may_have_left = True
                answer = await client.execute(request.method, request.url, request.headers, request.content)
        except ConnectionError as error:
            # The engine raises these two while it connects, and other classes once bytes have left.
            reached = type(error).__name__ not in {"ConnectionError", "ConnectTimeout"}
            raise TransportFailure(
                type(error).__name__, reached=reached, timed_out=isinstance(error, TimeoutError)
            ) from None
        except TimeoutError:
            kind = "Timeout" if progress.may_have_left else "PoolTimeout"
            raise TransportFailure(kind, reached=progress.may_have_left, timed_out=True) from None
        except Exception as error:  # noqa: BLE001 (whatever the engine raises is the same to a caller: no answer)
            raise TransportFailure(type(error).__name__, reached=True) from None
        finally:
            _carrying.reset(token)
        return WireResponse(answer.status, cast("Headers", answer.headers), answer.content)

    async def aclose(self) -> None:
        """Close all connections."""
        transport, self._transport, self._client = self._transport, None, None
        if transport is not None:
            await transport.aclose()


def _read_certificates(ca_file: str | None) -> bytes | None:
    if ca_file is None:
        return None
    try:
        content = Path(ca_file).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"ca_file cannot be read: {error.strerror}") from None
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise ConfigurationError("ca_file holds no PEM certificate")
    return content
