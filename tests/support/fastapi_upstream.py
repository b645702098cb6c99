"""A vendor that responds when the test says so, and counts broken connections."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from hero_healthie import NO_PACE, NO_RETRY, Healthie, Hero

COUPONS = json.dumps({"data": [], "count": 0}).encode()
CUSTOMER = json.dumps({"id": "cus_1", "name": "x", "email": "x@example.org", "sources": []}).encode()


@dataclass
class Upstream:
    """Attributes:
    begun: the requests that arrived, as method and path.
    broken: the number of connections that broke before their response.
    go: while it is set, responses go out at once.
    """

    url: str = ""
    begun: list[str] = field(default_factory=list[str])
    headers: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    broken: int = 0
    responded: int = 0
    connections: int = 0
    go: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await self._one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self.connections -= 1
            writer.transport.abort()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        await reader.readexactly(int(headers.get("content-length", 0)))
        method, path, _ = first.split()
        self.begun.append(f"{method} {path.partition('?')[0]}")
        self.headers.append(headers)
        left = asyncio.create_task(reader.read(1))
        go = asyncio.create_task(self.go.wait())
        await asyncio.wait({left, go}, return_when=asyncio.FIRST_COMPLETED)
        go.cancel()
        if left.done():
            self.broken += 1
            return False
        left.cancel()
        await asyncio.wait({left})
        body = COUPONS if method == "GET" else CUSTOMER
        writer.write(
            f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n".encode()
        )
        writer.write(body)
        await writer.drain()
        self.responded += 1
        return True

    def hero(self) -> Hero:
        return Hero(
            api_key="k", practice_group_id="42", environment="staging", base_url=self.url, pace=NO_PACE, retry=NO_RETRY
        )

    def healthie(self) -> Healthie:
        return Healthie(api_key="k", environment="sandbox", base_url=self.url, pace=NO_PACE, retry=NO_RETRY)


@asynccontextmanager
async def slow_upstream() -> AsyncIterator[Upstream]:
    upstream = Upstream()
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        await upstream.serve(reader, writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=2048)
    upstream.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield upstream
    finally:
        upstream.go.set()
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.01)
