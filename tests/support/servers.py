"""Servers that answer as no sane server would, each in its own way."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import cache

import brotli

WebhookResponse = Callable[[asyncio.StreamWriter], Awaitable[None]]

BOMB_SIZE = 128 * 1024 * 1024
MEGABYTE = b" " * 1024 * 1024


def _packed(pack: Callable[[bytes], bytes], finish: Callable[[], bytes]) -> bytes:
    return b"".join(pack(MEGABYTE) for _ in range(BOMB_SIZE // len(MEGABYTE))) + finish()


@cache
def gzip_bomb() -> bytes:
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return _packed(packer.compress, packer.flush)


@cache
def brotli_bomb() -> bytes:
    packer = brotli.Compressor(quality=1)
    return _packed(packer.process, packer.finish)


def whole(
    body: bytes, *, status: str = "200 OK", headers: str = "content-type: application/json\r\n"
) -> WebhookResponse:
    """An answer as it should be, but for what is in it."""

    async def write(writer: asyncio.StreamWriter) -> None:
        head = f"HTTP/1.1 {status}\r\ncontent-length: {len(body)}\r\n{headers}\r\n"
        writer.write(head.encode("latin-1") + body)

    return write


def packed(encoding: str, body: bytes) -> WebhookResponse:
    return whole(body, headers=f"content-type: application/json\r\ncontent-encoding: {encoding}\r\n")


def raw(text: bytes) -> WebhookResponse:
    """Bytes that need not be HTTP, and the end of the connection."""

    async def write(writer: asyncio.StreamWriter) -> None:
        writer.write(text)
        await writer.drain()
        writer.close()

    return write


def endless(head: bytes, piece: bytes, *, pause: float = 0.0) -> WebhookResponse:
    """A head, and then the same piece until the client has gone."""

    async def write(writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return write


@asynccontextmanager
async def serving(respond: Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]) -> AsyncIterator[str]:
    """Serve every request with `respond`, which gets the request and writes the answer; yields the URL."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                await respond(await read_request(reader), writer)
                await writer.drain()
        writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.01)  # connections that were broken off are taken down in the next turns of the loop


@asynccontextmanager
async def silent_server() -> AsyncIterator[int]:
    """Accept connections, read, and never respond; all of them are over when the block is. Yields the port."""
    writers: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = {}

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers[writer] = asyncio.current_task()
        with contextlib.suppress(ConnectionError):
            await reader.read()
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await asyncio.sleep(0.05)  # a connection that is just being accepted has no writer yet
        for writer in writers:
            writer.transport.abort()
        await asyncio.gather(*filter(None, writers.values()))
        await asyncio.sleep(0)


@asynccontextmanager
async def hostile_server(response: WebhookResponse) -> AsyncIterator[str]:
    """Serve one answer to every request; yields the URL."""

    async def respond(_request: bytes, writer: asyncio.StreamWriter) -> None:
        await response(writer)

    async with serving(respond) as url:
        yield url


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return head + await reader.readexactly(int(line.split(b":")[1]))
    return head


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"
DEEP = b'{"data":' + b"[" * 50_000 + b"]" * 50_000 + b"}"
A_LITTLE_TOO_DEEP = b'{"data":' + b'[{"a":' * 110 + b"1" + b"}]" * 110 + b"}"

ANSWERS: dict[str, Callable[[], WebhookResponse]] = {
    "a gzip bomb": lambda: packed("gzip", gzip_bomb()),
    "a brotli bomb": lambda: packed("br", brotli_bomb()),
    "gzip inside gzip": lambda: packed("gzip, gzip", gzip.compress(gzip.compress(b"{}"))),
    "gzip that is none": lambda: packed("gzip", b'{"data": []}'),
    "gzip cut short": lambda: packed("gzip", gzip.compress(b'{"data": [], "count": 0}' * 1000)[:-20]),
    "an unknown packing": lambda: packed("rot13", b'{"data": []}'),
    "an endless body": lambda: endless(CHUNKED, b"100000\r\n" + MEGABYTE + b"\r\n"),
    "an endless body without a length": lambda: endless(HEAD + b"\r\n", MEGABYTE),
    "a length nobody could send": lambda: raw(HEAD + b"content-length: 99999999999999\r\n\r\n{}"),
    "a length that is no number": lambda: raw(HEAD + b"content-length: many\r\n\r\n{}"),
    "a negative length": lambda: raw(HEAD + b"content-length: -1\r\n\r\n{}"),
    "two lengths": lambda: raw(HEAD + b"content-length: 2\r\ncontent-length: 20\r\n\r\n{}"),
    "a chunk that is none": lambda: raw(CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"),
    "nested without end": lambda: whole(DEEP),
    "nested a little too deep": lambda: whole(A_LITTLE_TOO_DEEP),
    "a key twice": lambda: whole(b'{"data": [], "data": [], "count": 0}'),
    "a key twice, inside": lambda: whole(b'{"data": {"createTask": {"messages": [], "messages": null}}, "count": 0}'),
    "NaN": lambda: whole(b'{"data": [], "count": NaN}'),
    "an infinity": lambda: whole(b'{"data": [], "count": -Infinity}'),
    "a number of a million digits": lambda: whole(b'{"data": [], "count": ' + b"9" * 1_000_000 + b"}"),
    "bytes that are not UTF-8": lambda: whole(b'{"data": ["\xff\xfe"], "count": 0}'),
    "UTF-16": lambda: whole('{"data": [], "count": 0}'.encode("utf-16")),
    "UTF-8 with a surrogate": lambda: whole(b'{"data": ["\xed\xa0\x80"], "count": 0}'),
    "a picture": lambda: whole(b"\x89PNG\r\n", headers="content-type: image/png\r\n"),
    "a web page that is a value of JSON": lambda: whole(b'"hello"', headers="content-type: text/html\r\n"),
    "a web page": lambda: whole(b"<html>hello</html>", headers="content-type: text/html\r\n"),
    "a slow drip": lambda: endless(CHUNKED, b"1\r\n \r\n", pause=0.05),
    "a slow drip of headers": lambda: endless(HEAD, b"x-drip: 1\r\n", pause=0.05),
    "a flood of headers": lambda: endless(HEAD, b"".join(b"x-%d: 1\r\n" % n for n in range(1000))),
    "one endless header": lambda: endless(HEAD + b"x: ", b"y" * 65_536),
    "an endless status line": lambda: endless(b"HTTP/1.1 200 ", b"O" * 65_536),
    "one informational answer after the other": lambda: endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "no HTTP": lambda: raw(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "nothing": lambda: raw(b""),
    "half a status line": lambda: raw(b"HTTP/1.1 2"),
    "a status of four digits": lambda: raw(b"HTTP/1.1 2000 OK\r\n\r\n"),
    "a zero byte in a header": lambda: raw(HEAD + b"x-request-id: a\x00b\r\ncontent-length: 2\r\n\r\n{}"),
    "an upgrade": lambda: raw(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n"),
}
