"""A server of Action Cable, frame by frame: each connection runs a script that may send whatever it likes."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10
_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def frame(payload: bytes, opcode: int = TEXT, *, final: bool = True, rsv: int = 0) -> bytes:
    """Return a frame as a server writes it."""
    first = (0x80 if final else 0) | rsv << 4 | opcode
    if len(payload) < 126:
        head = struct.pack("!BB", first, len(payload))
    elif len(payload) < 65_536:
        head = struct.pack("!BBH", first, 126, len(payload))
    else:
        head = struct.pack("!BBQ", first, 127, len(payload))
    return head + payload


def note(content: str, *, id: str = "1", more: bool = True, **result: Any) -> dict[str, Any]:
    """Return the message of an event."""
    data = {"noteAddedSubscription": {"id": id, "content": content}}
    return {"message": {"result": {"data": data, **result}, "more": more}}


class Peer:
    """One connection, from the server's side."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.target = ""
        self.headers: dict[str, str] = {}
        self.identifier = ""
        self.commands: list[str] = []

    async def accept(self, *, status: int = 101, **headers: str) -> None:
        """Read the handshake, and answer it."""
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        lines = head.split("\r\n")
        self.target = lines[0].split(" ")[1]
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        key = hashlib.sha1(self.headers["sec-websocket-key"].encode() + _GUID).digest()  # noqa: S324 (the protocol's)
        given = {
            "Sec-WebSocket-Accept": base64.b64encode(key).decode(),
            "Upgrade": "websocket",
            "Connection": "Upgrade",
        }
        sent = given if status == 101 else {"Content-Length": "0"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        self.raw(
            f"HTTP/1.1 {status} X\r\n{''.join(f'{n}: {v}' + chr(13) + chr(10) for n, v in sent.items())}\r\n".encode()
        )

    def raw(self, data: bytes) -> None:
        self.writer.write(data)

    def send(self, value: Any, **options: Any) -> None:
        """Send an object, or a text, as one frame."""
        text = value if isinstance(value, str) else json.dumps(value)
        self.raw(frame(text.encode(), **options))

    def welcome(self) -> None:
        self.send({"type": "welcome", "sid": "1"})

    def to_channel(self, value: dict[str, Any]) -> None:
        self.send({"identifier": self.identifier, **value})

    async def receive(self) -> tuple[int, bytes]:
        """Return opcode and payload of the next frame of the client."""
        first, second = await self.reader.readexactly(2)
        assert second & 0x80, "a client masks what it sends"
        length = second & 0x7F
        if length == 126:
            [length] = struct.unpack("!H", await self.reader.readexactly(2))
        elif length == 127:
            [length] = struct.unpack("!Q", await self.reader.readexactly(8))
        mask = await self.reader.readexactly(4)
        payload = await self.reader.readexactly(length)
        return first & 0x0F, bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))

    async def command(self) -> dict[str, Any]:
        """Return the next command of the client."""
        while True:
            opcode, payload = await self.receive()
            if opcode == TEXT:
                command: dict[str, Any] = json.loads(payload)
                self.commands.append(command["command"])
                return command
            if opcode == CLOSE:
                self.raw(frame(payload, CLOSE))
                raise ConnectionError

    async def subscribed(self, *, acknowledge: bool = True) -> dict[str, Any]:
        """Welcome the client, confirm its channel, and return what it executes."""
        await self.accept()
        self.welcome()
        return await self.confirmed(acknowledge=acknowledge)

    async def confirmed(self, *, acknowledge: bool = True) -> dict[str, Any]:
        """Confirm a channel, and return what it executes."""
        command = await self.command()
        assert command["command"] == "subscribe"
        self.identifier = command["identifier"]
        self.to_channel({"type": "confirm_subscription"})
        command = await self.command()
        assert (command["command"], command["identifier"]) == ("message", self.identifier)
        if acknowledge:
            self.to_channel({"message": {"result": {"data": {}}, "more": True}})
        executed: dict[str, Any] = json.loads(command["data"])
        return executed

    async def until_gone(self) -> None:
        """Wait until the client has closed."""
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                await self.command()


Script = Callable[[Peer], Awaitable[None]]


class CableServer:
    """Where the scripts run.

    Attributes:
        url: the GraphQL endpoint beside which subscriptions are served.
        peers: every connection so far.
    """

    def __init__(self, scripts: tuple[Script, ...]) -> None:
        self._scripts = scripts
        self.url = ""
        self.peers: list[Peer] = []
        self.open = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = Peer(reader, writer)
        self.peers.append(peer)
        self.open += 1
        try:
            await self._scripts[min(len(self.peers), len(self._scripts)) - 1](peer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.open -= 1
            writer.close()


@asynccontextmanager
async def cable_server(*scripts: Script, tls: ssl.SSLContext | None = None) -> AsyncIterator[CableServer]:
    """Run one script for each connection; the last one for all that follow."""
    server = CableServer(scripts)
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=tls)
    port = listener.sockets[0].getsockname()[1]
    server.url = f"{'https' if tls else 'http'}://127.0.0.1:{port}/graphql"
    try:
        yield server
    finally:
        listener.close()
        for peer in server.peers:
            peer.writer.close()
        await asyncio.sleep(0)
