"""Sends or fetches one large file, and prints what it cost; its arguments are a way, a library, and megabytes."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

PIECE = bytes(256 * 1024)
ANSWER = b'{"data":{"createDocument":{"document":{"id":"1"},"messages":[]}}}'
QUERY = (
    "mutation ($input: createDocumentInput) { createDocument(input: $input) { document { id } messages { field } } }"
)


def serve(port: Connection, size: int) -> None:
    """Take whatever is posted and forget it; give out `size` bytes."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                if head.startswith(b"get"):
                    writer.write(f'HTTP/1.1 200 OK\r\ncontent-length: {size}\r\netag: "a"\r\n\r\n'.encode())
                    for _ in range(size // len(PIECE)):
                        writer.write(PIECE)
                        await writer.drain()
                    continue
                if b"content-length:" in head:
                    left = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
                    while left:
                        left -= len(await reader.read(min(left, len(PIECE))))
                else:
                    while (length := int(await reader.readline(), 16)) or await reader.readline() != b"\r\n":
                        await reader.readexactly(length + 2)
                writer.write(f"HTTP/1.1 200 OK\r\ncontent-length: {len(ANSWER)}\r\n\r\n".encode() + ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=2**20)
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


async def drive(way: str, library: str, url: str, size: int) -> dict[str, float]:
    from healthie_api import CreateDocumentInput
    from hero_healthie import NO_PACE, Healthie, Upload
    from tests.support.file_server import library_client

    folder = Path(tempfile.mkdtemp())

    async def pieces(count: int) -> AsyncIterator[bytes]:
        for _ in range(count // len(PIECE)):
            yield bytes(PIECE)

    async def once(count: int) -> None:
        path = folder / "file.pdf"
        with path.open("wb") as file:
            file.truncate(count)
        fields: dict[str, Any]
        if way == "download":
            assert (await healthie.download(url, to=folder / "fetched")).size == size
            return
        if way == "iterator":
            fields = {"file": Upload.from_stream(pieces(count), filename="a")}
        elif way == "text":
            fields = {"file_string": Upload.from_path(path)}
        else:
            fields = {"file": Upload.from_path(path)}
        data = await healthie.execute(QUERY, {"input": CreateDocumentInput(**fields)})
        assert data["createDocument"]["document"]["id"] == "1"

    async with (
        library_client(library) as http_client,
        Healthie(
            api_key="k", environment="sandbox", base_url=url, http_client=http_client, pace=NO_PACE, deadline=600
        ) as healthie,
    ):
        if way != "download":
            await once(4 * len(PIECE))
        else:
            await healthie.warm()
        before, began = peak(), time.perf_counter()
        await once(size)
        return {"mb": (peak() - before) / 1024, "seconds": time.perf_counter() - began}


def peak() -> int:
    """Return the most memory that the process ever had, in KiB."""
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found // 1024 if sys.platform == "darwin" else found


def main() -> None:
    way, library, megabytes = sys.argv[1:]
    size = int(megabytes) * 1024 * 1024
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there, size), daemon=True)
    server.start()
    cost = asyncio.run(drive(way, library, f"http://127.0.0.1:{here.recv()}/", size))
    sys.stdout.write(json.dumps(cost))
    server.kill()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
