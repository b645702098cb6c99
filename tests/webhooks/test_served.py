"""Real servers: workers that are killed, callers that hang up, bodies that never end."""

from __future__ import annotations

import asyncio
import os
import re
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

from tests.webhooks.sending import healthie_body, healthie_headers, hero_body, hero_headers


class Served:
    """The app of `served.py` under uvicorn, in two workers."""

    def __init__(self, path: Path, mode: str) -> None:
        self.path, self.mode = path, mode
        self.workers = set[str]()
        with closing(sqlite3.connect(path / "ledger.db")) as ledger, ledger:
            ledger.execute("PRAGMA journal_mode=WAL")
            ledger.execute("CREATE TABLE notes (what, record, pid, key)")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/webhooks/healthie"
        command = [sys.executable, "-m", "uvicorn", "tests.webhooks.served:app", "--workers", "2"]
        command += ["--port", str(self.port), "--log-level", "warning"]
        self.log = (path / "log").open("w+")
        environment = os.environ | {"WEBHOOKS_DIR": str(path), "WEBHOOKS_MODE": mode}
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
        async with asyncio.timeout(20):
            while len(found := self.notes(what, like)) < times:  # noqa: ASYNC110 (told by another process)
                await asyncio.sleep(0.02)
        return found

    def go(self, record: str) -> None:
        (self.path / f"go-{record}").touch()

    async def post(self, client: httpx.AsyncClient, record: str) -> int:
        """Sent as a vendor does: again and again, until it is told yes; how often that was."""
        body = healthie_body(record)
        for attempt in range(1, 100):
            try:
                answer = await client.post(self.url, content=body, headers=healthie_headers(body), timeout=20)
            except httpx.TransportError:
                answer = None
            if answer is not None and answer.status_code < 300:
                self.workers.add(answer.headers["x-worker"])
                return attempt
            await asyncio.sleep(0.1)
        raise AssertionError("the vendor gave up")


@pytest.fixture(scope="module", params=["request", "inbox"])
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    server = Served(tmp_path_factory.mktemp(request.param), request.param)
    yield server
    server.stop()


async def test_duplicates_in_two_workers_are_handled_once(served: Served) -> None:
    async with httpx.AsyncClient(limits=httpx.Limits(max_keepalive_connections=0)) as client:
        sends = [served.post(client, f"twin-{n % 8}") for n in range(8 * 30)]
        assert set(await asyncio.gather(*sends)) == {1}
    await served.noted("handled", "twin-%", 8)
    await asyncio.sleep(0.3)
    assert len(served.notes("handled", "twin-%")) == 8
    assert len(served.workers) == 2  # both were asked


async def test_a_worker_killed_at_work_loses_nothing(served: Served) -> None:
    async with httpx.AsyncClient() as client:
        sending = asyncio.create_task(served.post(client, "slow-killed"))
        (pid,) = await served.noted("begun", "slow-killed", 1)
        os.kill(pid, signal.SIGKILL)
        second = (await served.noted("begun", "slow-killed", 2))[1]
        assert second != pid
        served.go("slow-killed")
        await sending
        await served.noted("handled", "slow-killed", 1)
        assert await served.post(client, "slow-killed") >= 1
    assert served.notes("handled", "slow-killed") == [second]


async def test_bodies_over_the_limit_are_not_read(served: Served) -> None:
    """However long the sender says it is."""
    too_long = b"x" * (1 << 20)
    cases = [
        (b"content-length: 1048576", too_long[:10]),
        (b"transfer-encoding: chunked", b"10000\r\n" + b"x" * 0x10000 + b"\r\n10000\r\n" + b"x" * 0x10000 + b"\r\n"),
    ]
    for header, sent in cases:
        reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
        writer.write(b"POST /webhooks/healthie HTTP/1.1\r\nhost: x\r\n" + header + b"\r\n\r\n" + sent)
        async with asyncio.timeout(10):
            assert (await reader.readline()).startswith(b"HTTP/1.1 413 ")
        writer.close()


async def test_callers_that_hang_up_do_no_harm(served: Served) -> None:
    body = healthie_body("half")
    headers = "".join(f"{name}: {value}\r\n" for name, value in healthie_headers(body).items())
    head = f"POST /webhooks/healthie HTTP/1.1\r\nhost: x\r\n{headers}content-length: {len(body)}\r\n\r\n".encode()
    for _ in range(50):
        _, writer = await asyncio.open_connection("127.0.0.1", served.port)
        writer.write(head + body[: len(body) // 2])
        await writer.drain()
        writer.close()
    async with httpx.AsyncClient() as client:
        assert await served.post(client, "after-hang-ups") == 1
    await served.noted("handled", "after-hang-ups", 1)
    assert served.notes("handled", "half") == []
    lines = re.findall("Traceback", (served.path / "log").read_text())
    assert lines == []


async def test_both_vendors_are_answered(served: Served) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{served.port}") as client:
        body = hero_body()
        good = await client.post("/webhooks/hero", content=body, headers=hero_headers(body))
        forged = await client.post("/webhooks/hero", content=body + b" ", headers=hero_headers(body))
        unknown = await client.post("/webhooks/other", content=body)
        method = await client.get("/webhooks/hero")
    assert [answer.status_code for answer in (good, forged, unknown, method)] == [
        good.status_code if good.status_code in (200, 202) else 0,
        401,
        404,
        405,
    ]
    assert forged.headers["content-type"] == "application/problem+json"


def test_every_delivery_of_a_storm_is_counted(served: Served) -> None:
    """What the tests above sent is all that was handled, and each once."""
    with closing(sqlite3.connect(served.path / "ledger.db")) as ledger:
        keys = Counter(key for (key,) in ledger.execute("SELECT key FROM notes WHERE what = 'handled'"))
    assert set(keys.values()) == {1}


async def test_a_server_that_is_told_to_end_ends_its_handlers_first(served: Served) -> None:
    """The last one: there is no server after it."""
    async with httpx.AsyncClient() as client:
        sending = asyncio.create_task(served.post(client, "slow-end"))
        await served.noted("begun", "slow-end", 1)
        served.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.2)
        served.go("slow-end")
        assert await asyncio.to_thread(served.process.wait, 20) == 0
        sending.cancel()
        await asyncio.wait({sending})
    assert len(served.notes("handled", "slow-end")) == 1
    query, marked = {
        "request": ("SELECT COUNT(*) FROM webhook_handled WHERE token IS NOT NULL", 0),
        "inbox": ("SELECT COUNT(*) FROM webhook_inbox WHERE state <> 'done'", 0),
    }[served.mode]
    with closing(sqlite3.connect(served.path / "webhooks.db")) as store:
        assert store.execute(query).fetchone() == (marked,)
