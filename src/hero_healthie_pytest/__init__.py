"""The pytest plugin of hero-healthie: fixtures, which import the package when a test asks for one. PYTEST_DONT_REWRITE.

It is no part of `hero_healthie`, as pytest imports it in every run, also in those that have nothing to do with it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from hero_healthie import Healthie, Hero
    from hero_healthie.sandbox import Sandbox
    from hero_healthie.testing import FastClock, Recording
    from hero_healthie.testing.fixtures import RunningSandboxes

_SANDBOX = pytest.StashKey["Sandbox"]()
_RECORD = "--hero-healthie-record"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that records."""
    parser.getgroup("hero-healthie").addoption(
        _RECORD, action="store_true", help="the fixture `recording` calls the vendors, and writes what they respond"
    )


@pytest.fixture(scope="session")
def sandbox_options() -> dict[str, Any]:
    """Options of `hero_healthie.sandbox.Sandbox` for the tests below; override it in a conftest or a module."""
    return {}


@pytest.fixture(scope="session")
def _running_sandboxes() -> Iterator[RunningSandboxes]:
    from hero_healthie.testing.fixtures import RunningSandboxes  # noqa: PLC0415 (when a test asks for it)

    running = RunningSandboxes()
    yield running
    running.stop()


@pytest.fixture
def fast_clock() -> Iterator[FastClock | None]:
    """The clock of calls, whose waits take no time; override it with one that returns None to wait."""
    from hero_healthie.testing import fast_clock  # noqa: PLC0415 (when a test asks for it)

    with fast_clock() as clock:
        yield clock


@pytest.fixture
def sandbox(
    request: pytest.FixtureRequest,
    _running_sandboxes: RunningSandboxes,
    sandbox_options: dict[str, Any],
    fast_clock: FastClock | None,
) -> Iterator[Sandbox]:
    """Both APIs on loopback, in their first state; faults and responses that no call meets fail the test."""
    from hero_healthie.testing.fixtures import a_sandbox  # noqa: PLC0415 (when a test asks for it)

    with a_sandbox(_running_sandboxes, sandbox_options, fast_clock) as sandbox:
        request.node.stash[_SANDBOX] = sandbox
        yield sandbox


@pytest.fixture
def sandbox_env(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox, and the environment variables that point `Hero.from_env()` and `Healthie.from_env()` at it."""
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    return sandbox


@pytest.fixture
def hero(sandbox: Sandbox) -> Iterator[Hero]:
    """A client of Hero that calls the sandbox."""
    from hero_healthie.testing.fixtures import a_client, hero_client  # noqa: PLC0415 (when a test asks for it)

    with a_client(hero_client, sandbox) as client:
        yield client


@pytest.fixture
def healthie(sandbox: Sandbox) -> Iterator[Healthie]:
    """A client of Healthie that calls the sandbox."""
    from hero_healthie.testing.fixtures import a_client, healthie_client  # noqa: PLC0415 (when a test asks for it)

    with a_client(healthie_client, sandbox) as client:
        yield client


@pytest.fixture
def recording(request: pytest.FixtureRequest) -> Iterator[Recording]:
    """For `http_client=`: what the vendors responded when the test was recorded, from `recordings/` beside it."""
    from hero_healthie.testing.fixtures import a_recording  # noqa: PLC0415 (when a test asks for it)

    path = Path(request.node.path)
    name = "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in request.node.name)
    file = path.parent / "recordings" / f"{path.stem}.{name}.json"
    with a_recording(file, record=bool(request.config.getoption(_RECORD))) as found:
        yield found


def _runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test whose faults or responses no call has met, and say of one that fails which calls came."""
    try:
        result = yield
        sandbox = item.stash.get(_SANDBOX, None)
        if sandbox is not None:
            try:
                sandbox.assert_all_used()
            except AssertionError as unused:
                pytest.fail(str(unused), pytrace=False)
    except (Exception, pytest.fail.Exception):
        sandbox = item.stash.get(_SANDBOX, None)
        if sandbox is not None and sandbox.requests:
            from hero_healthie.testing.fixtures import report  # noqa: PLC0415 (it is loaded already)

            item.add_report_section("call", "calls that the sandbox had", report(sandbox))
        raise
    return result


with suppress(TypeError):  # a pluggy from before pytest 8, which the fixtures need: other tests run all the same
    pytest_runtest_call = pytest.hookimpl(wrapper=True)(_runtest_call)
