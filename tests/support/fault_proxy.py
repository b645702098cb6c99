"""A reverse proxy that breaks what passes through it: `python -m tests.support.fault_proxy PORT SEED`.

It runs in a process of its own, and its faults are those of the wire: resets, cut responses, closed keep-alives. The
first line it prints is its own port. After a line of input it breaks nothing any more and prints what it did, as JSON;
after another it prints a line as soon as nothing is under way.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import socket
import struct
import sys
from collections import Counter
from contextlib import suppress

RST = struct.pack("ii", 1, 0)
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
DELAYS = (0.02, 0.3, 1.0)
FAULTS = (
    *("reset before", "reset after", "close before", "close after", "429", "502 before", "502 after"),
    *(
        "503 before",
        "503 after",
        "504 before",
        "504 after",
        "truncate",
        "delay",
        "stale keep-alive",
        "limited",
        "empty",
    ),
)
SHARE = 0.35
"""Of all requests, this share is struck."""
TOO_MANY = b'{"errors":[{"message":"Slow down","extensions":{"code":"TOO_MANY_REQUESTS"}}]}'


class Proxy:
    def __init__(self, upstream: int, seed: int) -> None:
        self.upstream = upstream
        self.random = random.Random(seed)
        self.struck: Counter[str] = Counter()
        self.faultless = False
        self.forwarding = 0
        self.serving: set[asyncio.Task[None]] = set()

    def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # asyncio keeps no reference of its own to a task that waits for a stream that only the task knows.
        task = asyncio.ensure_future(self.serve(reader, writer))
        self.serving.add(task)
        task.add_done_callback(self.serving.discard)

    def draw(self, request: bytes) -> str | None:
        if self.faultless or self.random.random() >= SHARE:
            self.struck["none"] += 1
            return None
        fault = self.random.choice(FAULTS)
        if fault == "limited" and b" /healthie/" not in request[:64]:
            fault = "429"
        self.struck[fault] += 1
        return fault

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        try:
            while request := await message(reader):
                fault = self.draw(request)
                if fault is None or not (fault.endswith("before") or fault in {"429", "limited"}):
                    upstream = upstream or await asyncio.open_connection("127.0.0.1", self.upstream)
                    response = await self.forward(request, *upstream)
                else:
                    response = b""
                if not await self.response(fault, response, writer):
                    return
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            for end in (writer, *(upstream[1:] if upstream else ())):
                with suppress(Exception):
                    end.close()

    async def forward(self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bytes:
        self.forwarding += 1
        try:
            writer.write(request)
            return await message(reader)
        finally:
            self.forwarding -= 1

    async def idle(self) -> None:
        """Until nothing has been under way for a while."""
        calm = 0
        while calm < 10:
            calm = 0 if self.forwarding else calm + 1
            await asyncio.sleep(0.05)

    async def response(self, fault: str | None, response: bytes, writer: asyncio.StreamWriter) -> bool:
        """Send what the client gets; whether the connection lives on."""
        match (fault or "").split():
            case ["reset", _]:
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RST)
                writer.transport.abort()
                return False
            case ["close", _]:
                return False
            case ["429"]:
                response = plain(429)
            case ["502" | "503" | "504" as status, _]:
                response = plain(int(status))
            case ["limited"]:
                response = plain(200, TOO_MANY)
            case ["empty"]:
                response = plain(200)
            case ["truncate"]:
                writer.write(response[: len(response) - 40])
                await writer.drain()
                return False
            case ["delay"]:
                await asyncio.sleep(self.random.choice(DELAYS))
            case _:
                pass
        writer.write(response)
        await writer.drain()
        if fault == "stale keep-alive":
            await asyncio.sleep(self.random.uniform(0, 0.02))
            return False
        return True


async def message(reader: asyncio.StreamReader) -> bytes:
    """One HTTP message with its length in its head; empty at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    length = LENGTH.search(head)
    return head + (await reader.readexactly(int(length.group(1))) if length else b"")


def plain(status: int, body: bytes = b"") -> bytes:
    return b"HTTP/1.1 %d Any\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (
        status,
        len(body),
        body,
    )


async def main() -> None:
    proxy = Proxy(int(sys.argv[1]), int(sys.argv[2]))
    server = await asyncio.start_server(proxy.connected, "127.0.0.1", 0, limit=2**24, backlog=2048)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.readline)
    proxy.faultless = True
    sys.stdout.write(json.dumps(proxy.struck) + "\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.readline)
    await proxy.idle()
    sys.stdout.write("idle\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.readline)


if __name__ == "__main__":
    asyncio.run(main())
