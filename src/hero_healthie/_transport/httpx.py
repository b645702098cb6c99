"""The transport over a caller's `httpx.AsyncClient`, `httpx2.AsyncClient`, or anything with their `request`."""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Protocol

from hero_healthie._transport.base import (
    Headers,
    Omission,
    Progress,
    Sink,
    StreamedRequest,
    TransportFailure,
    WireRequest,
    WireResponse,
    followed,
)
from hero_healthie._transport.decompression import GZIP, Body, UnreadableBody, unlabelled
from hero_healthie._transport.log_filter import Silenced, silence
from hero_healthie.errors import ConfigurationError

ANY_SIZE = sys.maxsize - 1
ACCEPT_ENCODING = "gzip, deflate"
LIBRARIES = frozenset({"httpx", "httpx2"})
OTHER_LIBRARIES = frozenset({"aiohttp", "requests", "urllib3", "niquests"})
NEVER_SENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"})
TRUSTED_TRANSPORTS = frozenset({"httpcore", "httpcore2"})
TIMED_OUT = "TimeoutException"
PHASE = 0.9
"""The part of an attempt's time httpx has for each of its phases: it ends the wait for a place or a connection before
this transport ends the attempt, and says which it was."""
URL_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
    "hpack.hpack",
    "hpack.table",
)
WANTED = "http_client must be an httpx.AsyncClient, an httpx2.AsyncClient, or an object with their `request`"


class HTTPResponse(Protocol):
    """The part of a response that is used."""

    @property
    def status_code(self) -> int:
        """Return the HTTP status."""
        ...

    @property
    def headers(self) -> Headers:
        """Return the headers."""
        ...

    @property
    def content(self) -> bytes:
        """Return the whole body."""
        ...


class HTTPClient(Protocol):
    """A client that a caller may pass: anything with the `request` of `httpx.AsyncClient`."""

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Any = ...,
        content: Any = ...,
        timeout: Any = ...,
        follow_redirects: Any = ...,
    ) -> Awaitable[HTTPResponse]:
        """Send one request and return its whole response."""
        ...


class HTTPXTransport:
    """Sends through a client that belongs to the caller, and leaves it open.

    An httpx or httpx2 client adds nothing to a call: none of its headers, parameters or cookies, which could tie one
    tenant to another, and not its `auth`, which would replace the key. The two libraries name their exceptions alike
    but share no class, so these are distinguished by name.

    Raises:
        ConfigurationError: the client is none.
    """

    def __init__(self, client: HTTPClient, *, max_response_bytes: int | None) -> None:
        self._client = client
        self._request_class = _request_class(client)
        self._max_response_bytes = ANY_SIZE if max_response_bytes is None else min(max_response_bytes, ANY_SIZE)
        silence(URL_LOGGERS)

    def open(self) -> None:
        """See `Transport.open`; the caller's client is open."""

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """See `Transport.send`."""
        _check_usable(self._client)
        trace = _Trace(self._client, progress)
        try:
            with Silenced():
                async with asyncio.timeout(within) as limit:
                    if type(request) is StreamedRequest:
                        return await self._send_streamed(request, within, trace, limit)
                    if self._request_class is not None:
                        return await self._stream(request, within, trace, request.content)
                    return await self._request(request, within, request.content)
        except Exception as error:  # noqa: BLE001 (whatever the client raises means: no response)
            names = {parent.__name__ for parent in type(error).__mro__}
            if names & NEVER_SENT and _is_trusted(error) and not trace.has_left:
                progress.may_have_left = False
            raise TransportFailure(
                type(error).__name__,
                reached=progress.may_have_left,
                timed_out=TIMED_OUT in names or isinstance(error, TimeoutError),
                file=request.failure if type(request) is StreamedRequest else None,
            ) from None

    async def _send_streamed(
        self, request: StreamedRequest, within: float, trace: _Trace, limit: asyncio.Timeout
    ) -> WireResponse:
        """Send a request whose body or response is a file."""
        body, sink, clock = request.body, request.sink, asyncio.get_running_loop().time

        def step() -> None:
            limit.reschedule(min(clock() + within, request.until))

        headers = {"accept-encoding": ACCEPT_ENCODING, **request.headers, **({} if sink is None else sink.headers())}
        try:
            if body is not None and (size := await body.begin()) is not None:
                headers["content-length"] = str(size)
            whole = WireRequest(request.method, request.url, headers, request.content)
            content = request.content if body is None else followed(body, step)
            if self._request_class is not None:
                return await self._stream(whole, within, trace, content, sink, step)
            received = await self._request(whole, within, content)
            if sink is not None and await sink.begin(WireResponse(received.status, received.headers, b"")):
                await sink.write(received.content)
                await sink.end()
                received.content = b""
            return received
        finally:
            if body is not None:
                body.close()

    async def _stream(
        self,
        request: WireRequest,
        within: float,
        trace: _Trace,
        body: bytes | AsyncIterator[bytes] | None,
        sink: Sink | None = None,
        step: Callable[[], None] | None = None,
    ) -> WireResponse:
        client: Any = self._client
        phases = dict.fromkeys(("pool", "connect"), within * PHASE) | dict.fromkeys(("read", "write"), within)
        response = await client.send(
            # Not `client.build_request`: it adds the client's own headers, parameters and cookies.
            self._request_class(
                request.method,
                request.url,
                headers={"accept-encoding": ACCEPT_ENCODING, **request.headers},
                content=body,
                extensions={"timeout": phases, "trace": trace},
            ),
            stream=True,
            auth=None,
            follow_redirects=False,
        )
        omission: Omission | None = None
        content = b""
        try:
            received = WireResponse(response.status_code, response.headers, b"")
            if sink is not None and step is not None and await sink.begin(received):
                async for piece in response.aiter_raw():
                    await sink.write(piece)
                    step()
                await sink.end()
                return received
            content = await _read(response, self._max_response_bytes)
        except UnreadableBody as unreadable:
            omission = unreadable.omission
        finally:
            await response.aclose()
        return WireResponse(response.status_code, response.headers, content, omission)

    async def _request(
        self, request: WireRequest, within: float, body: bytes | AsyncIterator[bytes] | None
    ) -> WireResponse:
        response = await self._client.request(
            request.method,
            request.url,
            headers=request.headers,
            content=body,
            timeout=within,
            follow_redirects=False,
        )
        if len(response.content) > self._max_response_bytes:
            return WireResponse(response.status_code, response.headers, b"", "too_large")
        return WireResponse(response.status_code, response.headers, response.content)

    async def aclose(self) -> None:
        """Do nothing: what the caller made, the caller closes."""


class _Trace:
    """Follows one request through httpcore, which says when it connects and when it begins to send.

    Other transports say nothing; then the request may have left.
    """

    def __init__(self, client: HTTPClient, progress: Progress) -> None:
        self._client = client
        self._progress = progress
        self.has_left = False
        progress.may_have_left = True

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Take an event of httpcore's `trace` extension."""
        with _noting:
            _loops.setdefault(self._client, weakref.ref(asyncio.get_running_loop()))
        if event.endswith(".send_request_headers.started"):
            method = getattr(info.get("request"), "method", b"")
            self.has_left = (
                self.has_left or method != b"CONNECT"
            )  # a proxy's tunnel is opened with a request of its own
        self._progress.may_have_left = self.has_left


_noting = threading.Lock()
_loops: weakref.WeakKeyDictionary[HTTPClient, weakref.ref[asyncio.AbstractEventLoop]] = weakref.WeakKeyDictionary()
"""The event loop that the connections of a client belong to."""


def _request_class(client: HTTPClient) -> Any:
    """Return the `Request` of the library that a client is of, or None for an object that only has its `request`.

    Raises:
        ConfigurationError: it is no such client.
    """
    for parent in type(client).__mro__:
        library = parent.__module__.partition(".")[0]
        if library in LIBRARIES and parent.__name__ == "AsyncClient":
            return sys.modules[library].Request
        if library in LIBRARIES or library in OTHER_LIBRARIES:
            raise ConfigurationError(f"{WANTED}, not {library}.{parent.__name__}")
    request = getattr(client, "request", None)
    if isinstance(client, type) or not callable(request):
        raise ConfigurationError(WANTED)
    try:
        inspect.signature(request).bind("GET", "", headers={}, content=b"", timeout=1.0, follow_redirects=False)
    except TypeError:
        raise ConfigurationError(f"{WANTED}; this `request` takes other arguments") from None
    except ValueError:  # it has no signature
        pass
    return None


def _check_usable(client: HTTPClient) -> None:
    """Raise ConfigurationError if the client is closed, or its connections belong to another event loop."""
    if getattr(client, "is_closed", False) is True:
        raise ConfigurationError("http_client is closed; pass one that is open for as long as this client is used")
    try:
        known = _loops.get(client)
    except TypeError:  # not hashable, or without weak references: not a client of httpx
        return
    if known is not None and known() is not asyncio.get_running_loop():
        raise ConfigurationError(
            "http_client has connections of another event loop; make a client for each loop, or leave http_client out: "
            "the built-in transport serves any number of loops"
        )


async def _read(response: Any, most: int) -> bytes:
    """Return the body, decompressed.

    httpx itself decompresses each piece as a whole, so that a few bytes from the wire can fill the memory.

    Raises:
        UnreadableBody: it is larger than `most` bytes, or cannot be decompressed.
    """
    if response.is_stream_consumed:
        content: bytes = response.content
        if len(content) > most:
            raise UnreadableBody("too_large")
        return content
    body = Body(response.headers.get("content-encoding"), most)
    async for piece in response.aiter_raw():
        body.add(piece)
    content = body.whole()
    return unlabelled(content, response.headers, most) if content.startswith(GZIP) else content


def _is_trusted(error: Exception) -> bool:
    """Tell whether an error that says "never sent" can be relied on.

    Some transports for httpx report a connection that was lost after sending as one that could not be made. A charge
    must not be repeated because of that, so only the errors of httpx's own transport count, and those of mocks, which
    have no cause.
    """
    cause = error.__cause__
    return cause is None or type(cause).__module__.partition(".")[0] in TRUSTED_TRANSPORTS
