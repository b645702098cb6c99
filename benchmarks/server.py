"""A loopback server with canned responses: HTTP/1.1 with keep-alive, in a process of its own.

It does as little as can be done for a request, so that it is the client that is measured. It tells how many requests
it served and what CPU time it took: `GET /_spent`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast

from benchmarks import payloads

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_AFTER = re.compile(rb'"after": ?"c(\d+)"')
_FIRST = re.compile(rb'"first": ?(\d+)')
_PAGE = re.compile(rb"page_index=(\d+)&page_size=(\d+)")


def _frame(body: bytes, status: bytes = b"200 OK") -> bytes:
    head = b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
    return head % (status, len(body)) + body


_FIXED = {path: _frame(body) for path, body in payloads.FIXED.items()}
_CERTIFY = """
import sys, trustme
authority = trustme.CA()
authority.cert_pem.write_to_path(sys.argv[2])
authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(sys.argv[1])
"""
_UNKNOWN = _frame(b'{"message":"no such path"}', b"404 Not Found")


@lru_cache(maxsize=8)
def _rows(rows: int) -> bytes:
    return payloads.hero_patients(rows)


@lru_cache(maxsize=8)
def _connection(rows: int, total: int) -> tuple[bytes, bytes]:
    """A page of Healthie, cut where the next cursor stands."""
    page = payloads.healthie_invoices(rows, "CURSOR", total, page="PAGE")
    before, _, after = page.partition(b'"CURSOR"')
    return before, after


def _hero_page(total: int, target: bytes) -> bytes:
    match = _PAGE.search(target)
    index, size = (int(match[1]), int(match[2])) if match else (0, 50)
    return _frame(_rows(max(0, min(size, total - index * size))))


def _healthie_page(total: int, body: bytes) -> bytes:
    after, first = _AFTER.search(body), _FIRST.search(body)
    start, size = int(after[1]) if after else 0, int(first[1]) if first else 25
    end = min(total, start + size)
    if end == total:
        return _frame(payloads.healthie_invoices(end - start, None, total, page=str(start)))
    before, behind = _connection(end - start, total)
    # Rows of two pages have different ids: a row that comes twice is an error of the list.
    return _frame((before + b'"c%d"' % end + behind).replace(b'"PAGE-', b'"%d-' % start))


class Spent:
    """What the server has done so far."""

    requests = 0
    connections = 0


def response(target: bytes, body: bytes) -> bytes:
    """The whole response to one request: a fixed one, or a page of `/pages/<rows in all>/…`."""
    fixed = _FIXED.get(target)
    if fixed is not None:
        return fixed
    if target.startswith(b"/pages/"):
        total = int(target.split(b"/", 3)[2])
        return _healthie_page(total, body) if target.endswith(b"graphql") else _hero_page(total, target)
    if target == b"/_spent":
        spent = {"cpu": time.process_time(), "requests": Spent.requests, "connections": Spent.connections}
        return _frame(json.dumps(spent).encode())
    return _UNKNOWN


class Connection(asyncio.Protocol):
    """One connection; requests may come in pieces or several at once."""

    def __init__(self) -> None:
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        Spent.connections += 1

    def data_received(self, data: bytes) -> None:
        if self._rest:
            data = self._rest + data
            self._rest = b""
        responses: list[bytes] = []
        while data:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                break
            length = _LENGTH.search(data, 0, end)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(data) < whole:
                break
            start = data.find(b" ") + 1
            responses.append(response(data[start : data.find(b" ", start)], data[end + 4 : whole]))
            Spent.requests += 1
            data = data[whole:]
        self._rest = data
        if responses:
            self._transport.write(b"".join(responses) if len(responses) > 1 else responses[0])


async def _serve(certificate: str | None) -> None:
    loop = asyncio.get_running_loop()
    context: ssl.SSLContext | None = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=2048, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a running server listens."""

    url: str
    ca_file: str | None = None


@contextlib.contextmanager
def running(python: Path, variables: dict[str, str], *, tls: bool = False) -> Generator[Address]:
    """A server for the length of a `with` block; it ends with this process, however that ends."""
    with tempfile.TemporaryDirectory() as directory:
        certificate, ca_file = Path(directory) / "server.pem", Path(directory) / "ca.pem"
        if tls:
            subprocess.run([str(python), "-c", _CERTIFY, str(certificate), str(ca_file)], check=True)
        command = [str(python), "-m", "benchmarks.server", *([str(certificate)] if tls else [])]
        process = subprocess.Popen(command, env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdout is not None
        try:
            port = int(process.stdout.readline())
            yield Address(f"https://localhost:{port}", str(ca_file)) if tls else Address(f"http://127.0.0.1:{port}")
        finally:
            process.communicate()


if __name__ == "__main__":
    serving = _serve(sys.argv[1] if len(sys.argv) > 1 else None)
    try:
        import uvloop
    except ImportError:
        asyncio.run(serving)
    else:
        uvloop.run(serving)
