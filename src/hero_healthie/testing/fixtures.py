"""What the fixtures of the pytest plugin do; `hero_healthie_pytest` declares them, and imports this when needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from hero_healthie import forget_paces
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing.clients import UsedLoops, healthie_client, hero_client
from hero_healthie.testing.clock import FastClock, fast_clock
from hero_healthie.testing.recording import Recording

ClientT = TypeVar("ClientT", Hero, Healthie)


class RunningSandboxes:
    """The sandboxes of one test process: one for each set of options, started when it is first asked for."""

    def __init__(self) -> None:
        self._running: dict[str, Sandbox] = {}

    def get(self, options: Mapping[str, Any]) -> Sandbox:
        """Return a sandbox in its first state."""
        key = repr(sorted(options.items()))
        if key not in self._running:
            self._running[key] = Sandbox(**options).start()
        sandbox = self._running[key]
        sandbox.reset()
        return sandbox

    def stop(self) -> None:
        """Stop all."""
        while self._running:
            self._running.popitem()[1].stop()


@contextmanager
def a_sandbox(running: RunningSandboxes, options: Mapping[str, Any], clock: FastClock | None) -> Generator[Sandbox]:
    """Give a test a sandbox of its own, whose time passes with the clock."""
    sandbox = running.get(options)
    forget_paces()  # the key is the same in all tests: none may pause because the one before made the vendor refuse
    if clock is not None:
        clock.on_skip = sandbox.advance
    yield sandbox


@contextmanager
def a_client(make: Callable[[Sandbox], ClientT], sandbox: Sandbox) -> Generator[ClientT]:
    """Give a test a client."""
    client, loops = make(sandbox), UsedLoops()
    try:
        yield client._intercepted(loops)  # pyright: ignore[reportPrivateUsage] (a view, which closes nothing)
    finally:
        loops.close(client)


@contextmanager
def a_recording(path: Path, *, record: bool) -> Generator[Recording]:
    """Give a test the recording of its name."""
    with Recording(path, record=record) as recording:
        yield recording


def report(sandbox: Sandbox) -> str:
    """Return the calls of a test that failed: operations and outcomes, nothing that was sent, why one was refused."""
    counted: Counter[str] = Counter(_lines(sandbox))
    return "\n".join(line if count == 1 else f"{line} ({count} times)" for line, count in counted.items())


def _lines(sandbox: Sandbox) -> Iterator[str]:
    for record in sandbox.requests:
        fault = f", {record.fault}" if record.fault else ""
        done = "carried out" if record.processed else "not carried out"
        why = f": {record.refusal}" if record.refusal else ""
        yield f"{record.api}.{record.operation or record.method}: {record.status or 'no response'}, {done}{fault}{why}"


__all__ = ["RunningSandboxes", "a_client", "a_recording", "a_sandbox", "fast_clock", "healthie_client", "hero_client"]
