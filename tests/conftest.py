"""The sandbox that the tests call through real sockets, and clients of it."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from hero_healthie import Healthie, Hero, Pace, RetryPolicy
from hero_healthie._ratelimit import forget_paces
from hero_healthie.sandbox import Sandbox

pytest_plugins = ["tests.support.programs"]

LONGEST_FIRST = (
    "tests/docs/test_site.py",
    "tests/processes/test_processes.py",
    "tests/unit/codegen/test_healthie_generation.py",
    "tests/unit/codegen/test_rebuild.py",
    "tests/unit/codegen/test_defaults.py",
    "tests/unit/codegen/test_diff_real.py",
    "tests/contract/test_every_operation.py",
    "tests/unit/codegen/test_custom_operations_calls.py",
    "tests/unit/codegen/test_hero_generation.py",
    "tests/unit/sandbox/test_hero_model.py",
    "tests/examples/test_billing_deliveries.py",
    "tests/unit/sandbox/test_healthie_roots.py",
    "tests/unit/transport/test_aiohttp.py",
    "tests/unit/testing/test_plugin.py",
    "tests/unit/webhooks/test_inbox.py",
    "tests/unit/webhooks/test_served.py",
)
"""Files that take a worker longer than others: begun last, they would leave the other workers idle."""

settings.register_profile("fixed", derandomize=True, deadline=None)
settings.load_profile("fixed")

QUICK = RetryPolicy(attempts=3, initial=0.001, maximum=0.002, max_retry_after=5)
FAST = Pace(rate=100_000, burst=1_000, concurrency=None, pause=0.001, max_pause=0.002)


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a shell starts what it runs in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)

gc.set_threshold(20_000)
"""Schemas and generated modules are millions of objects that stay: looking through them often finds nothing."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files in front; within a file, and among the others, the order stays."""
    places = {name: place for place, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: places.get(item.nodeid.partition("::")[0], len(places)))


def pytest_collection_finish() -> None:
    """Take what was collected out of each later search for garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def _nothing_is_left_to_other_files() -> Iterator[None]:
    """Fail where a file leaves the process otherwise than it was; what stays in memory is not walked again."""
    before = _process()
    yield
    gc.collect()
    gc.freeze()
    assert _process() == before


def _process() -> dict[str, object]:
    """Return what all tests of a process share."""
    return {
        "environment": {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
        "folder": Path.cwd(),
        "places of modules": [*sys.path],
        "handlers of logs": [each for each in logging.root.handlers if type(each).__module__ != "_pytest.logging"],
        "loggers that are off": {
            name
            for name, each in logging.root.manager.loggerDict.items()
            if isinstance(each, logging.Logger) and each.disabled
        },
    }


@pytest.fixture(autouse=True)
def _warnings_of_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is a process of its own for warnings that appear once in one."""
    monkeypatch.setattr("hero_healthie.healthie.api_version.warned_of", set())


@pytest.fixture(autouse=True)
def _no_memory_of_other_tests() -> None:
    """A key that the test before made the vendor refuse would still be paused."""
    forget_paces()


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    """A sandbox in its first state, without faults and records."""
    running_sandbox.reset()
    return running_sandbox


def hero_of(sandbox: Sandbox, **options: Any) -> Hero:
    """A client of the sandbox that does not wait for long."""
    return Hero(
        api_key=options.pop("api_key", sandbox.hero_api_key),
        practice_group_id=sandbox.hero_practice_group_id,
        environment="staging",
        base_url=sandbox.hero_url,
        **{"timeout": 10, "deadline": 20, "retry": QUICK, "pace": FAST, **options},
    )


def healthie_of(sandbox: Sandbox, **options: Any) -> Healthie:
    """A client of the sandbox that does not wait for long."""
    return Healthie(
        api_key=options.pop("api_key", sandbox.healthie_api_key),
        environment="sandbox",
        base_url=sandbox.healthie_url,
        **{"timeout": 10, "deadline": 20, "retry": QUICK, "pace": FAST, **options},
    )


@pytest.fixture
async def hero(sandbox: Sandbox) -> AsyncIterator[Hero]:
    async with hero_of(sandbox) as client:
        yield client


@pytest.fixture
async def healthie(sandbox: Sandbox) -> AsyncIterator[Healthie]:
    async with healthie_of(sandbox) as client:
        yield client


@pytest.fixture
def every_log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All loggers of all libraries at DEBUG, also those that do not pass records on."""
    caplog.set_level(logging.DEBUG)
    levels = {name: logging.getLogger(name).level for name in logging.root.manager.loggerDict}
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield caplog
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
