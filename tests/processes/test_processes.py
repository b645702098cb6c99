"""Any process model: nothing hangs, nothing crashes, and what a call says is what the server saw."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter

import pytest

from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT

DONE: dict[str, int] = {
    "fork_after_a_call": 3,
    "fork_with_open_connections": 4,
    "fork_server": 4,
    "spawn": 4,
    "process_pool_executor": 6,
    "prefork_workers": 10,
    "gunicorn_with_preload": 7,
    "gunicorn_threads_with_preload": 7,
    "gunicorn_uvicorn_workers_with_preload": 7,
    "two_loops": 3,
    "two_loops_with_run_until_complete": 2,
    "four_threads_with_loops": 12,
    "daemon_thread_at_exit": 1,
    "exit_with_calls_in_flight": 1,
    "sys_exit_inside_a_task": 1,
    "sigterm_handler_that_exits": 1,
    "uvloop": 2,
    "anyio_on_asyncio": 2,
    "warnings_are_errors": 2,
}
"""How many calls each program makes that are done."""


def run(sandbox: Sandbox, program: str, kind: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.processes.programs", program, kind],
        cwd=ROOT,
        env={**os.environ, **sandbox.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


# A read is what a write of money is, but that less can go wrong: a connection that is lost is replaced.
READ = pytest.param("read", marks=pytest.mark.soak)


@pytest.mark.parametrize("kind", [READ, "money", "subscription"])
@pytest.mark.parametrize("program", DONE)
def test_calls_work_in_every_process_model(sandbox: Sandbox, program: str, kind: str) -> None:
    done = run(sandbox, program, kind)
    assert done.returncode == 0, done.stderr
    verdicts = Counter(json.loads(line)["verdict"] for line in done.stdout.splitlines())
    assert verdicts == {"done": DONE[program]}, done.stderr
    if kind == "money":
        assert sum(effect.operation == "createInvoice" for effect in sandbox.ledger) == DONE[program]
    assert "Unclosed" not in done.stderr, done.stderr
    if program != "sys_exit_inside_a_task":  # of which asyncio may print the SystemExit
        assert "Traceback" not in done.stderr, done.stderr


def test_a_loop_that_is_closed_with_open_subscriptions_is_quiet(sandbox: Sandbox) -> None:
    done = run(sandbox, "loop_that_is_closed_with_open_subscriptions", "subscription")
    assert (done.returncode, done.stderr) == (0, "")


def test_trio_is_refused_with_what_to_do_instead(sandbox: Sandbox) -> None:
    done = run(sandbox, "trio", "money")
    assert done.returncode == 0, done.stderr
    [line] = done.stdout.splitlines()
    assert json.loads(line)["verdict"].startswith("ConfigurationError: ")
    assert "asyncio" in line
    assert sandbox.requests == []
