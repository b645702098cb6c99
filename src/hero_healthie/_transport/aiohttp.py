"""The built-in transport: one aiohttp session per event loop."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import io
import os
import threading
import weakref
from collections.abc import AsyncGenerator, Callable
from contextvars import ContextVar
from functools import partial
from importlib import import_module
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple

from hero_healthie._transport.base import (
    Progress,
    StreamedRequest,
    TransportFailure,
    WireRequest,
    WireResponse,
    followed,
)
from hero_healthie._transport.origins import (
    ACCEPT_ENCODING,
    LARGE_BODY,
    MAX_HEADER_BYTES,
    MAX_HEADERS,
    SWITCHING,
    Origin,
    check_length,
    fits,
    received,
)
from hero_healthie._transport.proxies import proxy_for
from hero_healthie._transport.timeouts import Timeouts
from hero_healthie._transport.tls import check_ca_file, tls_context
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.tracebacks import restore

if TYPE_CHECKING:
    import ssl

    import aiohttp

CONNECT_TIMEOUT = 10.0
IDLE_TIMEOUT = 30.0
"""Seconds for which an unused connection is kept. Load balancers mostly close them after 60: a request that meets a
connection as it is being closed has an unknown outcome."""
NO_BOUND = 2**62
_CONTENT_TYPE = ("Content-Type",)

_progress: ContextVar[Progress | None] = ContextVar("hero_healthie_progress", default=None)


class AiohttpTransport:
    """A connection pool for each event loop, opened with its first request.

    Follow no redirects, keep no cookies, add no headers, send nothing twice. Proxies come from the environment (see
    `proxies`), certificates from the system and `ca_file` (see `tls`).

    A pool is closed with its event loop, if the client is not closed before. A forked child starts without
    connections; those of its parent are forgotten and not touched.
    """

    def __init__(self, *, max_connections: int, max_response_bytes: int | None, ca_file: str | None = None) -> None:
        if ca_file is not None:
            check_ca_file(ca_file)
        self._max_connections = max_connections
        self.most = NO_BOUND if max_response_bytes is None else min(max_response_bytes, NO_BOUND)
        self.ca_file = ca_file
        self._opening = threading.Lock()
        self._tls: ssl.SSLContext | None = None
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}
        self._latest: _Pool | None = None
        self._closed = False
        _live.add(self)

    def open(self) -> None:
        """See `Transport.open`."""
        import_module("aiohttp")  # with the first request, not with the package
        self.context()

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """See `Transport.send`."""
        pool = self.pool()
        route, path = pool.route(request.url, self.context)
        pool.in_flight += 1
        try:
            with pool.timeouts.within(within) as limit:
                if route.origin is not None and _is_plain(request, path) and not pool.is_replaced:
                    return await route.origin.exchange(request, path, self.most, progress)
                until = request.until if type(request) is StreamedRequest else inf
                token = _progress.set(progress)
                try:
                    return await pool.exchange(request, route, self.most, partial(limit.extend, within, until))
                finally:
                    restore(_progress, token)
        except TimeoutError:
            kind = "PoolTimeout" if pool.in_flight > self._max_connections else "ConnectTimeout"
            kind = "Timeout" if progress.may_have_left else kind
            raise TransportFailure(kind, reached=progress.may_have_left, timed_out=True) from None
        except Exception as error:  # noqa: BLE001 (whatever the library raises is the same to a caller: no response)
            file = request.failure if type(request) is StreamedRequest else None
            raise TransportFailure(type(error).__name__, reached=progress.may_have_left, file=file) from None
        finally:
            pool.in_flight -= 1

    async def aclose(self) -> None:
        """Close all connections; those of other event loops are closed there."""
        with self._opening:
            self._closed = True
            pools, self._pools, self._latest = self._pools, {}, None
        here = asyncio.get_running_loop()
        for loop, pool in pools.items():
            if loop is here:
                await pool.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.aclose(), loop)
            else:
                pool.forget()

    def pool(self) -> _Pool:
        """Return the pool of the running loop."""
        loop = asyncio.get_running_loop()
        latest = self._latest
        if latest is not None and latest.loop is loop:
            return latest
        with self._opening:
            if self._closed:
                raise ConfigurationError("the client is closed; create a new one")
            pool = self._pools.get(loop)
            if pool is None:
                self.forget_ended()
                pool = self._pools[loop] = _Pool(loop, self._max_connections)
            self._latest = pool
        return pool

    def context(self) -> ssl.SSLContext:
        """Return the TLS context of all pools."""
        with self._opening:
            if self._tls is None:
                self._tls = tls_context(self.ca_file)
            return self._tls

    def forget_ended(self) -> None:
        """Forget the pools of event loops that ended."""
        for ended in [each for each in list(self._pools) if each.is_closed()]:
            self._pools.pop(ended).forget()

    def forget_connections(self) -> None:
        """Forget every connection without closing it, in a forked child: it is the parent's."""
        for pool in self._pools.values():
            _INHERITED.append((pool, pool.forget()))
        self._pools, self._latest = {}, None
        self._opening = threading.Lock()


class _Pool:
    """What belongs to one event loop: its session, its time limits, and the proxies of its hosts."""

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int) -> None:
        import aiohttp  # noqa: PLC0415 (loaded with the first request, not with the package)
        from yarl import URL  # noqa: PLC0415 (as above)

        self.loop = loop
        self.timeouts = Timeouts(loop)
        self.in_flight = 0
        """Requests that are sent, or wait for a connection."""
        self._url = URL
        self._fits = fits(aiohttp.TCPConnector)
        self._request = aiohttp.ClientSession._request  # pyright: ignore[reportPrivateUsage] (see `is_replaced`)
        self._routes: dict[str, _Route] = {}
        self.session = aiohttp.ClientSession(
            connector=_connector_class()(
                limit=most,
                keepalive_timeout=IDLE_TIMEOUT,
                resolver=aiohttp.ThreadedResolver(),
            ),
            response_class=_response_class(),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT),
            auto_decompress=False,
            trust_env=False,
            max_line_size=MAX_HEADER_BYTES,
            max_field_size=MAX_HEADER_BYTES,
            max_headers=MAX_HEADERS,
        )
        # What instruments aiohttp (Sentry, as it is by default; OpenTelemetry) adds itself to each session, to note the
        # URLs of requests and to send headers along.
        self.session.trace_configs.clear()
        # aiohttp resends idempotent methods by itself when a kept connection turns out to be closed; what may be
        # resent is decided by the executor alone. There is no public switch: a wire test fails when this one is gone.
        if not hasattr(self.session, "_retry_connection"):
            raise ConfigurationError(f"aiohttp {aiohttp.__version__} is not supported by this version of hero-healthie")
        self.session._retry_connection = False  # pyright: ignore[reportPrivateUsage] (as above)
        # An event loop that ends closes the asynchronous generators that were begun in it, and so this pool.
        self._lifetime = self._close_at_the_end()
        with contextlib.suppress(StopIteration):
            self._lifetime.__anext__().send(None)

    async def _close_at_the_end(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            await self.session.close()

    @property
    def is_replaced(self) -> bool:
        """Return whether something has replaced how sessions send since this one was made: see `fits`."""
        return type(self.session)._request is not self._request  # pyright: ignore[reportPrivateUsage] (just that)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._lifetime.aclose()

    def route(self, url: str, context: Callable[[], ssl.SSLContext]) -> tuple[_Route, str]:
        """Return the way to the server of a URL, which is looked up once, and the rest of the URL."""
        end = url.find("/", len("https://"))
        server = url[:end] if end > 0 else url
        route = self._routes.get(server)
        if route is None:
            proxy, tls = proxy_for(url), context() if url.startswith("https:") else None
            route = self._routes[server] = _Route(proxy, tls, None if proxy else self._origin(server, tls))
        return route, url[end:] if end > 0 else "/"

    def _origin(self, server: str, tls: ssl.SSLContext | None) -> Origin | None:
        with contextlib.suppress(ValueError):  # whoever sends the request says so
            url = self._url(server, encoded=True)
            if self._fits and url == url.origin():
                return Origin(self.session, self.loop, url, tls)
        return None

    async def exchange(self, request: WireRequest, route: _Route, most: int, step: Callable[[], None]) -> WireResponse:
        """Send a request that is not plain, or goes through a proxy; `step` is called after each piece of a body."""
        body, sink = (request.body, request.sink) if type(request) is StreamedRequest else (None, None)
        headers = {"accept-encoding": ACCEPT_ENCODING, **request.headers, **({} if sink is None else sink.headers())}
        try:
            if body is not None and (size := await body.begin()) is not None:
                headers["content-length"] = str(size)
            response = await self.session.request(
                request.method,
                self._url(request.url, encoded=True),
                headers=headers,
                data=_in_pieces(request.content) if body is None else followed(body, step),
                skip_auto_headers=None if "content-type" in headers else _CONTENT_TYPE,
                allow_redirects=False,
                proxy=route.proxy,
                ssl=route.tls or True,
            )
            found = WireResponse(response.status, response.headers, b"")
            is_over = False
            try:
                check_length(response.headers)
                if sink is not None and await sink.begin(found):
                    async for piece in response.content.iter_any():
                        await sink.write(piece)
                        step()
                    await sink.end()
                else:
                    found = await received(response.status, response.headers, response.content, most)
                is_over = found.omission is None and (body is None or body.is_sent)
            finally:
                # One that came early, or that was not read to its end, leaves a connection that nobody can use.
                response.release() if is_over else response.close()
            return found
        finally:
            if body is not None:
                body.close()

    def forget(self) -> object:
        """Let go of the session without closing its connections; they close once the returned object is collected."""
        connector: Any = self.session.connector
        self.session.detach()
        if connector is not None:
            connector._closed = True
        return connector


class _Route(NamedTuple):
    """The way to a server."""

    proxy: str | None
    tls: ssl.SSLContext | None
    origin: Origin | None
    """The server itself, where it is reached directly."""


_INHERITED: list[object] = []
"""What a forked child must not even collect: a transport that is collected may end the TLS of its parent."""
_live: weakref.WeakSet[AiohttpTransport] = weakref.WeakSet()


def _forget_in_forked_children() -> None:
    for transport in list(_live):
        transport.forget_connections()


def _forget_at_exit() -> None:
    """Let the pools of loops that were not shut down end without aiohttp's complaints: the process ends them."""
    for transport in list(_live):
        transport.forget_ended()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_in_forked_children)
atexit.register(_forget_at_exit)


def _connector_class() -> type[aiohttp.TCPConnector]:
    """Return a connector that says when the first byte of a request may leave: once it has a connection."""
    import aiohttp  # noqa: PLC0415 (loaded by now)

    class Connector(aiohttp.TCPConnector):
        async def connect(self, *args: Any, **kwargs: Any) -> Any:
            connection = await super().connect(*args, **kwargs)
            # One that the server closed, or wrote to while nobody had asked: what it said is no response to this call.
            while (protocol := connection.protocol) is None or not protocol.is_connected() or protocol.should_close:
                connection.close()
                connection = await super().connect(*args, **kwargs)
            progress = _progress.get()
            if progress is not None:
                progress.may_have_left = True
            return connection

    return Connector


def _response_class() -> type[aiohttp.ClientResponse]:
    """Return a response that shows no URL, as the end of a program with calls under way may print it; and that closes
    its connection if the server switches protocols, for which no call asks."""
    import aiohttp  # noqa: PLC0415 (loaded by now)

    class Response(aiohttp.ClientResponse):
        async def start(self, connection: Any) -> Any:
            protocol = connection.protocol
            await super().start(connection)
            if self.status == SWITCHING and _progress.get() is not None:
                protocol.close()
            return self

        def __repr__(self) -> str:
            return f"<{type(self).__name__}>"

    return Response


def _in_pieces(content: bytes | None) -> bytes | io.BytesIO | None:
    """Return a large body as a file, which is written in pieces."""
    return io.BytesIO(content) if content is not None and len(content) > LARGE_BODY else content


def _is_plain(request: WireRequest, path: str) -> bool:
    """Tell whether a request has a body that is at hand and not large, and a path that can be sent as it is."""
    is_small = request.content is None or len(request.content) <= LARGE_BODY
    return type(request) is WireRequest and is_small and path.isascii() and path.isprintable() and "#" not in path
