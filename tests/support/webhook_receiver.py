"""A receiver of webhooks on loopback with a configurable response; it records deliveries."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Got:
    """One delivery."""

    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """The deliveries that arrived, and the response to them."""

    url: str = ""
    got: list[Got] = field(default_factory=list[Got])
    response: Callable[[Got], int] = lambda _: 204
    most_at_once: int = 0
    open: set[asyncio.Transport] = field(default_factory=set[asyncio.Transport])


class _Connection(asyncio.Protocol):
    def __init__(self, receiver: Receiver) -> None:
        self.receiver = receiver
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.receiver.open.add(transport)
        self.receiver.most_at_once = max(self.receiver.most_at_once, len(self.receiver.open))

    def connection_lost(self, exc: Exception | None) -> None:
        self.receiver.open.discard(self.transport)

    def data_received(self, data: bytes) -> None:
        self.received += data
        while True:
            head, found, rest = self.received.partition(b"\r\n\r\n")
            if not found:
                return
            first, *lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            length = int(headers["content-length"])
            if len(rest) < length:
                return
            self.received = rest[length:]
            got = Got(first.split(" ")[1], headers, rest[:length])
            self.receiver.got.append(got)
            status = self.receiver.response(got)
            if status == 0:
                self.transport.abort()
                return
            self.transport.write(f"HTTP/1.1 {status} x\r\ncontent-length: 0\r\nlocation: /elsewhere\r\n\r\n".encode())


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    """Run a receiver while the block lasts; a status of 0 breaks the connection."""
    receiver = Receiver()
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(receiver), "127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield receiver
    finally:
        server.close()
        for transport in list(receiver.open):
            transport.abort()
        await asyncio.sleep(0)  # the loop tells of closed connections in its next round
