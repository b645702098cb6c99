"""A server that speaks HTTP/2 over TLS and does with each request what a test wants."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import DataReceived, RequestReceived, StreamEnded, StreamReset

Behaviour = Callable[["Connection", int], None]


@dataclass
class Http2Server:
    """What happened, and what happens to the next requests: `first` in their order, and then all are answered."""

    url: str = ""
    ca_file: str = ""
    body: bytes = b"{}"
    first: list[Behaviour] = field(default_factory=list[Behaviour])
    connections: int = 0
    transports: list[asyncio.Transport] = field(default_factory=list[asyncio.Transport])
    requests: list[str] = field(default_factory=list[str])
    most_at_once: int = 0
    cancelled: list[int] = field(default_factory=list[int])
    """The codes with which clients gave up requests."""

    def answers(self, body: Any) -> None:
        self.body = json.dumps(body).encode()


class Connection(asyncio.Protocol):
    """One connection of a client."""

    def __init__(self, server: Http2Server) -> None:
        self.server = server
        self.h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self.open: set[int] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.server.connections += 1
        self.server.transports.append(self.transport)
        self.h2.initiate_connection()
        self.flush()

    def data_received(self, data: bytes) -> None:
        for event in self.h2.receive_data(data):
            if isinstance(event, RequestReceived):
                self.open.add(event.stream_id)
                self.server.most_at_once = max(self.server.most_at_once, len(self.open))
                self.server.requests.append(dict(cast("list[tuple[str, str]]", event.headers))[":path"])
            elif isinstance(event, DataReceived):
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, StreamEnded):
                behave = self.server.first.pop(0) if self.server.first else response
                behave(self, event.stream_id)
            elif isinstance(event, StreamReset):
                self.open.discard(event.stream_id)
                self.server.cancelled.append(int(event.error_code))
        self.flush()

    def flush(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(self.h2.data_to_send())

    def head(self, stream: int, length: int | None = None) -> None:
        sized = [] if length is None else [("content-length", str(length))]
        self.h2.send_headers(stream, [(":status", "200"), ("content-type", "application/json"), *sized])


def response(connection: Connection, stream: int) -> None:
    """The body, whole."""
    body = connection.server.body
    connection.head(stream, len(body))
    connection.h2.send_data(stream, body, end_stream=True)
    connection.open.discard(stream)


def slowly(seconds: float) -> Behaviour:
    """The body, after a while."""

    def late(connection: Connection, stream: int) -> None:
        response(connection, stream)
        connection.flush()

    return lambda connection, stream: void(asyncio.get_running_loop().call_later(seconds, late, connection, stream))


def void(_: object) -> None:
    """Nothing comes of it."""


def silence(_connection: Connection, _stream: int) -> None:
    """No answer."""


def reset(code: ErrorCodes) -> Behaviour:
    """The stream is reset before anything was answered."""
    return lambda connection, stream: connection.h2.reset_stream(stream, code)


def reset_inside(code: ErrorCodes) -> Behaviour:
    """The stream is reset in the middle of its answer."""

    def behave(connection: Connection, stream: int) -> None:
        connection.head(stream, 1000)
        connection.h2.send_data(stream, b'{"a": ')
        connection.h2.reset_stream(stream, code)

    return behave


def goodbye(code: ErrorCodes, *, processed: bool) -> Behaviour:
    """The connection ends with a GOAWAY that does or does not include the request among those that were processed."""

    def behave(connection: Connection, stream: int) -> None:
        connection.h2.close_connection(code, last_stream_id=stream if processed else max(stream - 2, 0))
        connection.flush()
        connection.transport.close()

    return behave


def lost(connection: Connection, _stream: int) -> None:
    """The connection breaks off."""
    connection.transport.abort()


@asynccontextmanager
async def http2_server(directory: Path) -> AsyncIterator[Http2Server]:
    """A running server; its authority is in `ca_file`."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2"])
    authority.issue_cert("127.0.0.1").configure_cert(context)
    found = Http2Server(ca_file=str(directory / "ca.pem"))
    authority.cert_pem.write_to_path(found.ca_file)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(found), "127.0.0.1", 0, ssl=context)
    found.url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield found
    finally:
        server.close()
        for transport in found.transports:
            transport.abort()
        await asyncio.sleep(0.01)  # a TLS connection is gone only after its callbacks
