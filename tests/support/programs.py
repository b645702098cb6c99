"""Tests that start a program of the system: left out where it is not installed, unless CI demands them all."""

from __future__ import annotations

import os
import shutil

import pytest

FIXTURES = {"redis": "redis-server", "running_redis": "redis-server", "chromium": "chromium"}
"""Which program the tests with a fixture need; other tests say it with `@pytest.mark.needs("redis-server")`."""
REQUIRED = "REQUIRE_PROGRAMS"


def missing() -> list[str]:
    """Return the programs that are not installed."""
    return [name for name in sorted({*FIXTURES.values(), "git"}) if shutil.which(name) is None]


def needed(item: pytest.Item) -> set[str]:
    """Return the programs that a test starts."""
    fixtures: list[str] = getattr(item, "fixturenames", [])
    marked = {str(name) for marker in item.iter_markers("needs") for name in marker.args}
    return marked | {FIXTURES[name] for name in fixtures if name in FIXTURES}


def pytest_configure() -> None:
    """Stop at once where every test has to run and a program is missing."""
    if os.environ.get(REQUIRED) and (absent := missing()):
        raise pytest.UsageError(f"{REQUIRED} is set and not installed: {', '.join(absent)}")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what cannot run here."""
    absent = set(missing())
    if not absent:
        return
    out = [item for item in items if needed(item) & absent]
    if out:
        config.hook.pytest_deselected(items=out)
        items[:] = [item for item in items if not needed(item) & absent]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which programs are missing and how to get them."""
    if absent := missing():
        terminalreporter.write_line(
            f"left out: tests that need {' or '.join(absent)} (apt-get install {' '.join(absent)})", yellow=True
        )
