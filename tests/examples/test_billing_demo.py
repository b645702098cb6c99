"""`make example`: it starts, moves, and always ends, with the reason, without leaving a process behind."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from examples.fastapi_billing import starting as example
from tests.support.billing import until
from tests.support.paths import ROOT

Start = Callable[..., subprocess.Popen[str]]
HANGS = "import os, pathlib, time\npathlib.Path(__file__).with_name(str(os.getpid())).touch()\ntime.sleep(600)\n"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """The example; `libraries` are what it finds in the place of some: its workers alone import SQLAlchemy."""
    started: list[subprocess.Popen[str]] = []

    def start(*options: str, **libraries: str) -> subprocess.Popen[str]:
        for name, source in libraries.items():
            (tmp_path / name).mkdir()
            (tmp_path / name / "__init__.py").write_text(source)
        process = subprocess.Popen(
            [sys.executable, "-m", "examples.fastapi_billing", *options],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), "src", "generated", "."])},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def hanging(folder: Path, library: str) -> list[int]:
    """The processes that hang while they import it."""
    return [int(each.name) for each in (folder / library).iterdir() if each.name.isdigit()]


@pytest.mark.slow
def test_the_example_runs_until_ctrl_c(start: Start) -> None:
    """On another port than the one that is taken."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = start("--port", str(port))
        assert process.stdout is not None
        told = ""
        while "It moves while you look" not in told:
            line = process.stdout.readline()
            assert line, told
            told += line
    assert f"Port {port} is taken by another program" in told
    url = re.findall(r"http://127\.0\.0\.1:\d+/", told)[0]
    assert f":{port}/" not in url
    assert "<h1>Billing</h1>" in httpx.get(url, trust_env=False, timeout=30).text
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    rest = process.communicate(timeout=60)[0]
    assert process.returncode == 0, told + rest
    assert re.search(r"\d+ of \d+ webhook deliveries were taken", rest), rest
    assert "Traceback" not in rest
    with pytest.raises(httpx.TransportError):
        httpx.get(url, trust_env=False)


@pytest.mark.slow
def test_a_worker_that_cannot_start_ends_it_with_the_reason(start: Start) -> None:
    process = start("--port", "0", sqlalchemy="raise RuntimeError('no database today')")
    told = process.communicate(timeout=120)[0]
    assert process.returncode == 1
    assert "RuntimeError: no database today" in told
    assert "The example ends: a worker ended before the page responded, with status 1" in told


@pytest.mark.slow
def test_ctrl_c_holds_while_it_starts(start: Start, tmp_path: Path) -> None:
    process = start("--port", "0", sqlalchemy=HANGS)
    workers = until(lambda: len(found := hanging(tmp_path, "sqlalchemy")) == example.WORKERS and found, seconds=120)
    os.killpg(process.pid, signal.SIGINT)
    told = process.communicate(timeout=60)[0]
    assert process.returncode == 0, told
    assert "Traceback" not in told
    assert not [pid for pid in workers or [] if Path(f"/proc/{pid}").exists()]


def test_ctrl_c_holds_while_it_imports(start: Start, tmp_path: Path) -> None:
    """Before it has said anything: nothing was started that would have to be ended."""
    process = start("--port", "0", httpx=HANGS)
    until(lambda: hanging(tmp_path, "httpx"), seconds=120)
    os.killpg(process.pid, signal.SIGINT)
    assert process.communicate(timeout=60)[0] == ""
    assert process.returncode == 130


@pytest.mark.slow
def test_the_time_given_holds_while_it_starts(start: Start) -> None:
    process = start("--port", "0", "--for", "0.5", sqlalchemy=HANGS)
    told = process.communicate(timeout=120)[0]
    assert process.returncode == 1
    assert "The example ends: no page responded in 0.5 seconds; give it more with --for." in told


def test_a_port_that_may_not_be_used_is_refused(start: Start) -> None:
    process = start("--port", "70000")
    told = process.communicate(timeout=120)[0]
    assert process.returncode == 1
    assert "port 70000 cannot be used" in told
    assert "choose another with --port" in told
    assert "Traceback" not in told


def test_a_worker_that_will_not_end_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stubborn = "import pathlib, signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
    stubborn += "pathlib.Path(sys.argv[1]).touch(); time.sleep(600)"
    ignores = tmp_path / "ignores"
    monkeypatch.setattr(example, "worker_command", lambda _: [sys.executable, "-c", stubborn, str(ignores)])
    monkeypatch.setattr(example, "WORKERS", 1)
    monkeypatch.setattr(example, "_PATIENCE", 0.2)

    async def run() -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            work = asyncio.create_task(example.serve(listening, {}, asyncio.Event()))
            await asyncio.to_thread(until, ignores.exists, seconds=60)
            work.cancel()
            await asyncio.wait([work])
            assert work.cancelled()

    asyncio.run(run())  # it would wait for the process otherwise
