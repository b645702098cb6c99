"""The transport over a caller's `httpx.AsyncClient`, `httpx2.AsyncClient`, or anything with their `request`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable
from typing import Any, Protocol

from hero_healthie._transport.base import Headers, Progress, TransportFailure, WireRequest, WireResponse
from hero_healthie._transport.decompression import read_bounded
from hero_healthie._transport.log_filter import Silenced, silence

ANY_SIZE = sys.maxsize - 1
NEVER_SENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol"})
TRUSTED_TRANSPORTS = frozenset({"httpcore", "httpcore2"})
TIMED_OUT = "TimeoutException"
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

    An httpx or httpx2 client adds nothing to a call: not its cookies, which could tie one tenant to another, and not
    its `auth`, which would replace the key. The two libraries name their exceptions alike but share no class, so these
    are distinguished by name.
    """

    def __init__(self, client: HTTPClient, *, max_response_bytes: int | None) -> None:
        self._client = client
        self._max_response_bytes = ANY_SIZE if max_response_bytes is None else max_response_bytes
        silence(URL_LOGGERS)

    def open(self) -> None:
        """See `Transport.open`; the caller's client is open."""

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """See `Transport.send`."""
        progress.may_have_left = True  # the client does not say when it has a connection
        try:
            with Silenced():
                async with asyncio.timeout(within):
                    if hasattr(self._client, "build_request"):
                        return await self._stream(request, within)
                    return await self._request(request, within)
        except Exception as error:  # noqa: BLE001 (whatever the client raises means: no response)
            names = {parent.__name__ for parent in type(error).__mro__}
            raise TransportFailure(
                type(error).__name__,
                reached=not (names & NEVER_SENT and _is_trusted(error)),
                timed_out=TIMED_OUT in names or isinstance(error, TimeoutError),
            ) from None

    async def _stream(self, request: WireRequest, within: float) -> WireResponse:
        client: Any = self._client
        headers = {**request.headers, "accept-encoding": "gzip, deflate"}
        built = client.build_request(
            request.method, request.url, headers=headers, content=request.content, timeout=within
        )
        built.headers.pop("cookie", None)
        response = await client.send(built, stream=True, auth=None, follow_redirects=False)
        try:
            content = await read_bounded(response, self._max_response_bytes)
        finally:
            await response.aclose()
        return WireResponse(response.status_code, response.headers, content or b"", too_large=content is None)

    async def _request(self, request: WireRequest, within: float) -> WireResponse:
        response = await self._client.request(
            request.method,
            request.url,
            headers=request.headers,
            content=request.content,
            timeout=within,
            follow_redirects=False,
        )
        if len(response.content) > self._max_response_bytes:
            return WireResponse(response.status_code, response.headers, b"", too_large=True)
        return WireResponse(response.status_code, response.headers, response.content)

    async def aclose(self) -> None:
        """Do nothing: what the caller made, the caller closes."""


def _is_trusted(error: Exception) -> bool:
    """Tell whether an error that says "never sent" can be relied on.

    Some transports for httpx report a connection that was lost after sending as one that could not be made. A charge
    must not be repeated because of that, so only the errors of httpx's own transport count, and those of mocks, which
    have no cause.
    """
    cause = error.__cause__
    return cause is None or type(cause).__module__.partition(".")[0] in TRUSTED_TRANSPORTS
