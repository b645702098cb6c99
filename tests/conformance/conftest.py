"""What `make conformance` says at its end: how much was tried, and with which versions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
PLAIN = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
"""What a program needs of the environment: no variable of the person who runs this decides how a client behaves."""
Note = Callable[[str], None]


@pytest.fixture
def note(record_property: Callable[[str, object], None]) -> Note:
    """Keep a line for the end of the run."""
    return lambda line: record_property("conformance", line)


def python_version(name: str) -> str:
    """Return a package of Python and its version."""
    return f"{name} {version(name)}"


def node_version(name: str) -> str:
    """Return a package of npm and its version."""
    return f"{name} {json.loads((HERE / 'node_modules' / name / 'package.json').read_text('utf-8'))['version']}"


def run(program: str, *arguments: str, cwd: Path, **environ: str) -> str:
    """Run a program and return what it prints; all that it says is the reason of a failure."""
    done = subprocess.run(
        [program, *arguments], cwd=cwd, env={**PLAIN, **environ}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
    return done.stdout


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was tried."""
    for report in terminalreporter.getreports("passed"):
        for name, line in report.user_properties:
            if name == "conformance":
                terminalreporter.write_line(f"  {line}")
