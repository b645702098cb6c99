"""Real servers: workers that are killed, callers that disconnect, bodies that never end."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from tests.support.webhook_sending import healthie_body, healthie_headers, hero_body, hero_headers

pytestmark = pytest.mark.slow


class Served:
    """The app of `served.py` under uvicorn, in two workers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.workers = set[str]()
        with closing(sqlite3.connect(path / "ledger.db")) as ledger, ledger:
            ledger.execute("PRAGMA journal_mode=WAL")
            ledger.execute("CREATE TABLE notes (what, record, pid, key)")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        command = [sys.executable, "-m", "uvicorn", "tests.support.webhook_served:app", "--workers", "2"]
        command += ["--port", str(self.port), "--log-level", "warning"]
        self.log = (path / "log").open("w+")
        environment = os.environ | {"WEBHOOKS_DIR": str(path)}
        self.process = subprocess.Popen(command, env=environment, stdout=self.log, stderr=self.log)
        self.ready()

    def ready(self) -> None:
        workers = set[str]()
        for _ in range(1_000):
            try:
                workers.add(httpx.get(f"http://127.0.0.1:{self.port}/worker").text)
            except httpx.TransportError:
                time.sleep(0.05)
            if len(workers) == 2:
                return
        raise AssertionError((self.path / "log").read_text())

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            assert self.process.wait(20) == 0
        finally:
            self.process.kill()
            self.log.close()

    def notes(self, what: str, like: str) -> list[int]:
        """The processes that noted it of records like that."""
        with closing(sqlite3.connect(self.path / "ledger.db", timeout=30)) as ledger:
            rows = ledger.execute("SELECT pid FROM notes WHERE what = ? AND record LIKE ?", (what, like))
            return [pid for (pid,) in rows]

    async def noted(self, what: str, like: str, times: int) -> list[int]:
        async with asyncio.timeout(40):
            while len(found := self.notes(what, like)) < times:  # noqa: ASYNC110 (told by another process)
                await asyncio.sleep(0.02)
        return found

    def go(self, record: str) -> None:
        (self.path / f"go-{record}").touch()

    async def post(self, client: httpx.AsyncClient, mode: str, record: str) -> int:
        """Sent as a vendor does: again and again, until it is told yes; how often that was."""
        path, body = f"/{mode}/healthie", healthie_body(record)
        for attempt in range(1, 100):
            try:
                headers = healthie_headers(body, path)
                response = await client.post(f"http://127.0.0.1:{self.port}{path}", content=body, headers=headers)
            except httpx.TransportError:
                response = None
            if response is not None and response.status_code < 300:
                self.workers.add(response.headers["x-worker"])
                return attempt
            await asyncio.sleep(0.1)
        raise AssertionError("the vendor gave up")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    server = Served(tmp_path_factory.mktemp("served"))
    yield server
    server.stop()


MODES = pytest.mark.parametrize("mode", ["request", "inbox"])


@MODES
async def test_duplicates_in_two_workers_are_handled_once(served: Served, mode: str) -> None:
    async with httpx.AsyncClient(timeout=20, limits=httpx.Limits(max_keepalive_connections=0)) as client:
        sends = [served.post(client, mode, f"{mode}-twin-{n % 8}") for n in range(8 * 30)]
        assert set(await asyncio.gather(*sends)) == {1}
    await served.noted("handled", f"{mode}-twin-%", 8)
    await asyncio.sleep(0.3)
    assert len(served.notes("handled", f"{mode}-twin-%")) == 8
    assert len(served.workers) == 2  # both were asked


async def test_workers_killed_at_work_lose_nothing(served: Served) -> None:
    """Once the lease is over, the vendor's next try is handled, and what is in the inbox without any."""
    records = {mode: f"{mode}-slow-killed" for mode in ("request", "inbox")}
    async with httpx.AsyncClient(timeout=20) as client:
        sending = [asyncio.create_task(served.post(client, mode, record)) for mode, record in records.items()]
        killed = set(await served.noted("begun", "%-slow-killed", 2))
        for pid in killed:
            os.kill(pid, signal.SIGKILL)
        await served.noted("begun", "%-slow-killed", 4)
        for record in records.values():
            served.go(record)
        await asyncio.gather(*sending)
        for mode, record in records.items():
            await served.noted("handled", record, 1)
            await served.post(client, mode, record)
    for record in records.values():
        (pid,) = served.notes("handled", record)
        assert pid not in killed


async def test_bodies_over_the_limit_are_not_read(served: Served) -> None:
    """However long the sender says it is."""
    too_long = b"x" * (1 << 20)
    cases = [
        (b"content-length: 1048576", too_long[:10]),
        (b"transfer-encoding: chunked", b"10000\r\n" + b"x" * 0x10000 + b"\r\n10000\r\n" + b"x" * 0x10000 + b"\r\n"),
    ]
    for header, sent in cases:
        reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
        writer.write(b"POST /inbox/healthie HTTP/1.1\r\nhost: x\r\n" + header + b"\r\n\r\n" + sent)
        async with asyncio.timeout(10):
            assert (await reader.readline()).startswith(b"HTTP/1.1 413 ")
        writer.close()


async def test_callers_that_disconnect_do_no_harm(served: Served) -> None:
    body = healthie_body("half")
    headers = "".join(f"{name}: {value}\r\n" for name, value in healthie_headers(body, "/inbox/healthie").items())
    head = f"POST /inbox/healthie HTTP/1.1\r\nhost: x\r\n{headers}content-length: {len(body)}\r\n\r\n".encode()
    for _ in range(50):
        _, writer = await asyncio.open_connection("127.0.0.1", served.port)
        writer.write(head + body[: len(body) // 2])
        await writer.drain()
        writer.close()
    async with httpx.AsyncClient() as client:
        assert await served.post(client, "inbox", "after-disconnects") == 1
    await served.noted("handled", "after-disconnects", 1)
    assert served.notes("handled", "half") == []
    assert "Traceback" not in (served.path / "log").read_text()


@MODES
async def test_both_vendors_are_answered(served: Served, mode: str) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{served.port}/{mode}") as client:
        body = hero_body()
        good = await client.post("/hero", content=body, headers=hero_headers(body))
        forged = await client.post("/hero", content=body + b" ", headers=hero_headers(body))
        unknown = await client.post("/other", content=body)
        method = await client.get("/hero")
    statuses = [response.status_code for response in (good, forged, unknown, method)]
    assert statuses == [200 if mode == "request" else 202, 401, 404, 405]
    assert forged.headers["content-type"] == "application/problem+json"


def test_whatever_was_sent_was_handled_once(served: Served) -> None:
    with closing(sqlite3.connect(served.path / "ledger.db")) as ledger:
        keys = Counter(key for (key,) in ledger.execute("SELECT key FROM notes WHERE what = 'handled'"))
    assert set(keys.values()) == {1}


async def test_a_server_that_is_told_to_end_ends_its_handlers_first(served: Served) -> None:
    """The last one: there is no server after it."""
    modes = ("request", "inbox")
    async with httpx.AsyncClient(timeout=20) as client:
        sending = [asyncio.create_task(served.post(client, mode, f"{mode}-slow-end")) for mode in modes]
        await served.noted("begun", "%-slow-end", 2)
        served.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.2)
        for mode in modes:
            served.go(f"{mode}-slow-end")
        assert await asyncio.to_thread(served.process.wait, 20) == 0
        for task in sending:
            task.cancel()
        await asyncio.wait(sending)
    assert len(served.notes("handled", "%-slow-end")) == 2
    for file, query in (
        ("store.db", "SELECT COUNT(*) FROM webhook_handled WHERE token IS NOT NULL"),
        ("inbox.db", "SELECT COUNT(*) FROM webhook_inbox WHERE state <> 'done'"),
    ):
        with closing(sqlite3.connect(served.path / file)) as store:
            assert store.execute(query).fetchone() == (0,)
