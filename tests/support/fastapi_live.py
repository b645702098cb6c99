"""A real uvicorn on loopback, in the loop of the test, and raw sockets that call it."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

from tests.support.until import until


@asynccontextmanager
async def serving_app(app: ASGIApp) -> AsyncIterator[int]:
    """Serve the app; yields the port."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    config = uvicorn.Config(app, log_config=None, log_level=logging.INFO, ws="none", timeout_graceful_shutdown=5)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await until(lambda: server.started or task.done())
        assert server.started, "the app did not start"
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        await task
        listener.close()


async def send(port: int, method: str, path: str, *, body: bytes = b"", headers: str = "") -> Connection:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"{method} {path} HTTP/1.1\r\nhost: app\r\nconnection: close\r\n{headers}"
    if body:
        head += f"content-length: {len(body)}\r\ncontent-type: application/json\r\n"
    writer.write(head.encode() + b"\r\n" + body)
    await writer.drain()
    return Connection(reader, writer)


class Connection:
    """A request that is under way."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def response(self) -> tuple[int, bytes]:
        """The status and the body."""
        whole = await self._reader.read()
        self.disconnect()
        head, _, body = whole.partition(b"\r\n\r\n")
        return int(head.split()[1]), body

    def disconnect(self) -> None:
        self._writer.transport.abort()
