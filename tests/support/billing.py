"""The billing example as it is used: uvicorn with two workers, and the sandbox that delivers to it."""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import httpx

from examples.fastapi_billing.starting import APP, ROOT
from hero_healthie.sandbox import Sandbox, Sending

T = TypeVar("T")
SOON = Sending(attempts=40, first_gap=0.1, factor=1.15, concurrency=8)
_FIELDS = re.compile(r'name="(csrf|token)" value="(\w+)"')


def until(look: Callable[[], T], *, seconds: float = 30) -> T:
    """What it gives as soon as that is true."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < end, "it does not come true"
        time.sleep(0.05)


def uvicorn_command(port: int, *, workers: int) -> list[str]:
    """The command that serves the app."""
    serve = [sys.executable, "-m", "uvicorn", "--factory", APP, "--app-dir", str(ROOT), "--port", str(port)]
    return [*serve, "--workers", str(workers), "--log-level", "warning", "--timeout-graceful-shutdown", "5"]


class Served:
    """The app."""

    def __init__(self, folder: Path, sandbox: Sandbox, **settings: object) -> None:
        self.folder = folder
        self.sandbox = sandbox
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.settings = {
            "hero_patient": sandbox.hero_samples["patient_id"],
            "healthie_patient": sandbox.healthie_samples["recipient_id"],
            **{name: str(value) for name, value in settings.items()},
        }
        given = {f"BILLING_{name.upper()}": value for name, value in self.settings.items()}
        environment = {
            **os.environ,
            **sandbox.environ,
            "NO_PROXY": "127.0.0.1",
            "PYTHONPATH": os.pathsep.join(["src", "generated", "."]),
            "BILLING_FOLDER": str(folder),
            "BILLING_URL": self.url,
            "BILLING_HEALTHIE_RATE": "10000",
            "BILLING_HERO_RATE": "10000",
            "BILLING_RECONCILE_EVERY": "86400",
            **given,
        }
        self.log = (folder / "log").open("w+")
        self.process = subprocess.Popen(
            uvicorn_command(self.port, workers=2), env=environment, stdout=self.log, stderr=self.log
        )

    def ready(self) -> None:
        """Both workers respond, all webhooks are registered once, and what Healthie had before is in the ledger."""
        workers = set[int]()

        def are_up() -> bool:
            assert self.process.poll() is None, self.logged()
            try:
                state = httpx.get(f"{self.url}/worker", trust_env=False).json()
            except httpx.TransportError:
                return False
            # Until both have looked, there may be a webhook too many for a moment.
            if len(state["registered"]) == 2:
                workers.add(state["pid"])
            return len(workers) == 2

        until(are_up, seconds=60)
        assert len(self.sandbox.webhooks) == 4
        until(
            lambda: (
                self.rows("SELECT 1 FROM invoices LIMIT 1")
                and not self.rows("SELECT 1 FROM jobs WHERE name = 'reconcile' AND due_at = 0")
                and self.named()
            )
        )

    def named(self) -> bool:
        """Whether the names of all patients were looked up."""
        return not self.rows(
            "SELECT 1 FROM invoices LEFT JOIN patients ON patients.api = invoices.api AND patients.id = patient_id "
            "WHERE patient_id IS NOT NULL AND patients.id IS NULL"
        )

    def workers(self) -> list[int]:
        """The processes that serve, oldest first."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [pid for pid in map(int, children) if b"spawn_main" in _command_line(pid)]

    def rows(self, query: str, *values: object, file: str = "ledger.db") -> list[tuple[Any, ...]]:
        """What is in a database of the app."""
        with closing(sqlite3.connect(self.folder / file, timeout=30)) as found:
            return found.execute(query, values).fetchall()

    def waiting(self) -> int:
        """How many deliveries are not handled yet."""
        query = "SELECT COUNT(*) FROM webhook_inbox WHERE state IN ('pending', 'running')"
        return int(self.rows(query, file="inbox.db")[0][0])

    def shielded(self, *, seconds: float = 60) -> None:
        """Wait until everything was delivered and handled."""
        assert self.sandbox.wait_for_deliveries(seconds), self.sandbox.delivery_counts
        until(lambda: self.waiting() == 0, seconds=seconds)

    def logged(self) -> str:
        """What the app wrote."""
        return (self.folder / "log").read_text()

    def stop(self) -> None:
        """End it, with its workers."""
        workers = self.workers() if self.process.poll() is None else []
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            assert self.process.wait(30) == 0, self.logged()
        finally:
            for pid in [self.process.pid, *workers]:
                if Path(f"/proc/{pid}").exists() and self.process.poll() is None:
                    os.kill(pid, signal.SIGKILL)
            self.process.wait()
            self.log.close()


class Browser(httpx.Client):
    """A person at the page, without a browser."""

    def form(self) -> dict[str, str]:
        """What a form of the page carries."""
        return dict(_FIELDS.findall(self.get("/").text))

    def send_form(self, api: str, **fields: str) -> httpx.Response:
        """Fill in a form and send it."""
        return self.post(f"/send/{api}", data={**self.form(), "what": "Consultation", **fields})


@contextmanager
def serving(folder: Path, *, sending: Sending = SOON, **settings: object) -> Iterator[Served]:
    """A sandbox and the app, for as long as the block lasts."""
    with Sandbox(today=date(2026, 6, 1), sending=sending) as sandbox:
        served = Served(folder, sandbox, **settings)
        try:
            served.ready()
            yield served
        finally:
            served.stop()


def _command_line(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def rss(pid: int) -> float | None:
    """The memory of a process in MB; None when it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return None
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else None
