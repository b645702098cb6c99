"""How much the loopback server can serve: a client that sends a ready request and skips whatever comes back."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, cast
from urllib.parse import urlsplit

_HEAD = b"PATCH /v1/invoicing/invoices/981 HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
_BODY = b'{"issuer_id":"7","memo":"Thank you"}'
REQUEST = _HEAD + b"content-length: %d\r\n\r\n" % len(_BODY) + _BODY
_END = b"\r\n\r\n{"


class _Connection(asyncio.Protocol):
    """Keeps `depth` requests on their way."""

    responses = 0

    def __init__(self, depth: int) -> None:
        self._depth = depth

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(REQUEST * self._depth)

    def data_received(self, data: bytes) -> None:
        received = data.count(_END)
        _Connection.responses += received
        self._transport.write(REQUEST * received)


async def drive(url: str, connections: int, depth: int, seconds: float) -> dict[str, Any]:
    """Measure responses per second over some connections, each with `depth` requests under way."""
    loop, parts = asyncio.get_running_loop(), urlsplit(url)
    _Connection.responses = 0
    opened = [
        await loop.create_connection(lambda: _Connection(depth), parts.hostname, parts.port) for _ in range(connections)
    ]
    await asyncio.sleep(0.2)
    before, start = _Connection.responses, time.perf_counter()
    await asyncio.sleep(seconds)
    rate = (_Connection.responses - before) / (time.perf_counter() - start)
    for transport, _ in opened:
        transport.abort()
    return {"connections": connections, "requests_under_way_each": depth, "answers_per_second": rate}


if __name__ == "__main__":
    found = drive(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
    try:
        import uvloop
    except ImportError:
        print(json.dumps(asyncio.run(found)))
    else:
        print(json.dumps(uvloop.run(found)))
