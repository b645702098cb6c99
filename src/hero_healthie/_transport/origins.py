"""Requests to a server that is reached without a proxy: they take a connection of a session's pool, and nothing else.

What a session does for each request (cookies, redirects, traces, limits, a task for the body) takes longer than all
that this package does for a call, and none of it is used.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from hero_healthie._transport.base import Progress, WireRequest, WireResponse
from hero_healthie._transport.decompression import GZIP, Body, UnreadableBody, unlabelled

if TYPE_CHECKING:
    import ssl

    import aiohttp
    from multidict import CIMultiDictProxy
    from yarl import URL

MAX_HEADER_BYTES = 256 * 1024
"""The longest header that is read: with aiohttp's own bound of 8,190 bytes a done write would become unknown."""
MAX_HEADERS = 1_000
ACCEPT_ENCODING = "gzip, deflate"
LARGE_BODY = 512 * 1024
"""Larger bodies are written in pieces, so that one of them does not hold up the event loop."""
_WITHOUT_BODY = frozenset({"GET", "HEAD"})
SWITCHING = 101
"""A status that nobody asked for: what comes behind it is no response, whether it names a protocol or not."""


class Origin:
    """One server, and how requests are written to it."""

    def __init__(
        self, session: aiohttp.ClientSession, loop: asyncio.AbstractEventLoop, url: URL, tls: ssl.SSLContext | None
    ) -> None:
        import aiohttp  # noqa: PLC0415 (loaded by now)

        self._connector: Any = session.connector
        self._timeout = session.timeout
        # It only says where to connect; what is sent does not go through it.
        self._where = aiohttp.ClientRequest("GET", url, loop=loop, session=session, ssl=tls or True)
        self._host = f"host: {url.host_port_subcomponent}\r\n"
        self._headers: dict[bool, tuple[Mapping[str, str], str]] = {}

    async def exchange(self, request: WireRequest, path: str, most: int, progress: Progress) -> WireResponse:
        """Send a request and read its response, whose body may hold so many bytes."""
        head = self._head(request, path)
        connection = await self._connector.connect(self._where, [], self._timeout)
        try:
            transport, protocol = connection.transport, connection.protocol
            protocol.set_response_params(
                skip_payload=request.method == "HEAD",
                read_until_eof=True,
                auto_decompress=False,
                max_line_size=MAX_HEADER_BYTES,
                max_field_size=MAX_HEADER_BYTES,
                max_headers=MAX_HEADERS,
            )
            progress.may_have_left = True
            transport.write(head + request.content if request.content else head)
            message, stream = await protocol.read()
            while 100 <= message.code < 200 and message.code != SWITCHING:
                message, stream = await protocol.read()
            response = await received(message.code, message.headers, stream, most)
            is_over = response.omission is None and message.code != SWITCHING
            is_over = is_over and not transport.get_write_buffer_size()
        except BaseException:
            connection.close()
            raise
        # One that came before all was sent, or that was not read to its end, leaves a connection that nobody can use.
        connection.release() if is_over else connection.close()
        return response

    def _head(self, request: WireRequest, path: str) -> bytes:
        """Return a request up to its body. Most calls of a client have the same headers."""
        content = request.content
        known, headers = self._headers.get(content is None, (None, ""))
        if known is not request.headers:
            known, headers = request.headers, self._host
            for name, value in {"accept-encoding": ACCEPT_ENCODING, **known}.items():
                if not f"{name}{value}".isprintable():
                    raise ValueError("a header holds control characters")
                headers += f"{name}: {value}\r\n"
            self._headers[content is None] = (known, headers)
        length = ""
        if content is not None or request.method not in _WITHOUT_BODY:
            length = f"content-length: {len(content or b'')}\r\n"
        return f"{request.method} {path} HTTP/1.1\r\n{headers}{length}\r\n".encode()


def fits(connector: type[aiohttp.BaseConnector]) -> bool:
    """Tell whether this aiohttp is used by its own sessions as it is used here: not all of it is documented."""
    from aiohttp import ClientRequest, ClientSession, client, client_proto  # noqa: PLC0415 (loaded by now)

    bounds = dict.fromkeys(("max_line_size", "max_field_size", "max_headers"))
    flags = dict.fromkeys(("skip_payload", "read_until_eof", "auto_decompress"))
    try:
        inspect.signature(connector.connect).bind(None, None, [], None)
        inspect.signature(ClientRequest).bind("GET", None, loop=None, session=None, ssl=True)
        inspect.signature(client_proto.ResponseHandler.set_response_params).bind(None, **bounds, **flags)
        # What records or fakes responses replaces this method, and is not passed by.
        source = ClientSession._request.__code__.co_filename  # pyright: ignore[reportPrivateUsage] (as just said)
    except (AttributeError, TypeError):
        return False
    return source == client.__file__


def check_length(headers: CIMultiDictProxy[str]) -> None:
    """Raise `InvalidHeader` if a response says two lengths: where it ends is not known.

    aiohttp's parser in C refuses such a response by itself, the one in pure Python takes the first length.
    """
    lengths = headers.getall("content-length", ())
    if len(lengths) > 1 and len(set(lengths)) > 1:
        from aiohttp.http_exceptions import InvalidHeader  # noqa: PLC0415 (loaded by now)

        raise InvalidHeader("Content-Length")


async def received(
    status: int, headers: CIMultiDictProxy[str], stream: aiohttp.StreamReader, most: int
) -> WireResponse:
    """Return a response with its body, which may hold so many bytes."""
    check_length(headers)
    try:
        length = headers.get("content-length")
        if length is None or "content-encoding" in headers or "transfer-encoding" in headers:
            body = Body(", ".join(headers.getall("content-encoding", ())), most)
            async for piece in stream.iter_any():
                body.add(piece)
            content = body.whole()
        elif int(length) > most:
            return WireResponse(status, headers, b"", "too_large")
        else:
            content = await stream.read()
        if content.startswith(GZIP):
            content = unlabelled(content, headers, most)
    except UnreadableBody as unreadable:
        return WireResponse(status, headers, b"", unreadable.omission)
    return WireResponse(status, headers, content)
