"""Calls per second and CPU per call of every contender, taking turns, at several numbers of calls in flight."""

from __future__ import annotations

import contextlib
import json
import ssl
import statistics
import subprocess
import urllib.request
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from benchmarks.contenders.kind import CONTENDERS, Contender
from benchmarks.environment import PEERS, Environment
from benchmarks.server import Address, running

LEVELS = (1, 32, 256, 1000)


@dataclass(frozen=True, slots=True)
class Effort:
    """How long is measured."""

    rounds: int
    seconds: float
    warm: float = 0.4
    calls: Callable[[str], int] = lambda _: 0
    """How many calls of a contender make a run, instead of the seconds."""


FULL = Effort(rounds=5, seconds=1.0)
QUICK = Effort(rounds=3, seconds=0.4, warm=0.3)


class Worker:
    """A process with one contender."""

    def __init__(self, contender: Contender, where: Environment) -> None:
        self.contender = contender
        self._where = where
        self._process = self._start()

    def _start(self) -> subprocess.Popen[str]:
        command = [str(self._where.python), "-m", "benchmarks.worker", self.contender.name]
        self._process = subprocess.Popen(
            command, env=self._where.variables(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._read()
        return self._process

    def run(self, **command: Any) -> dict[str, Any]:
        """One run; see `benchmarks.worker.measure`. A process that could not end its calls is replaced."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        result = self._read()
        if result["stuck"]:
            self.close()
            self._start()
        return result

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.contender.name} ended before its time")
        found: dict[str, Any] = json.loads(line)
        return found

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


@contextlib.contextmanager
def workers(contenders: Iterable[Contender], where: Environment) -> Generator[list[Worker]]:
    """One process for each contender."""
    started: list[Worker] = []
    try:
        for contender in contenders:
            started.append(Worker(contender, where))
        yield started
    finally:
        for worker in started:
            worker.close()


def loopback(where: Environment = PEERS, *, tls: bool = False) -> AbstractContextManager[Address]:
    """The server, in a process of its own."""
    return running(where.python, where.variables(), tls=tls)


def spent(address: Address) -> dict[str, float]:
    """What the server says it has done and used so far."""
    context = None if address.ca_file is None else ssl.create_default_context(cafile=address.ca_file)
    with urllib.request.urlopen(f"{address.url}/_spent", context=context) as response:  # noqa: S310 (loopback)
        found: dict[str, float] = json.load(response)
        return found


def chosen(apis: Sequence[str], only: Sequence[str] = ()) -> list[Contender]:
    """The contenders of some APIs, or those of them that are named."""
    return [each for each in CONTENDERS if each.api in apis and (not only or each.name in only)]


def _say(text: str) -> None:
    print(text, flush=True)


def compare(
    contenders: Sequence[Contender],
    levels: Sequence[int],
    effort: Effort,
    *,
    tls: bool = False,
    where: Environment = PEERS,
    report: Callable[[str], None] = _say,
) -> dict[str, Any]:
    """Every contender at every level, in turns: A B C, A B C, …; a slow moment of the machine hits all.

    A round goes through all levels, so that these can be compared with each other as well.
    """
    runs: dict[str, dict[int, list[dict[str, Any]]]] = {
        each.name: {level: [] for level in levels} for each in contenders
    }
    with loopback(where, tls=tls) as address, workers(contenders, where) as started:
        target = {"url": address.url, "ca_file": address.ca_file}
        for number in range(effort.rounds):
            for level in levels:
                for worker in started:
                    before = spent(address)
                    run = worker.run(
                        **target,
                        level=level,
                        warm=effort.warm,
                        seconds=effort.seconds,
                        calls=effort.calls(worker.contender.name),
                    )
                    after = spent(address)
                    served = after["requests"] - before["requests"]
                    run["server_cpu"] = (after["cpu"] - before["cpu"]) / max(served, 1)
                    run["connections"] = after["connections"] - before["connections"] - 1
                    runs[worker.contender.name][level].append(run)
                report(_rates(level, number, effort, runs))
    return {name: {str(level): summary(each) for level, each in by_level.items()} for name, by_level in runs.items()}


def _rates(level: int, number: int, effort: Effort, runs: dict[str, dict[int, list[dict[str, Any]]]]) -> str:
    rates = (f"{name} {each[level][-1]['calls'] / each[level][-1]['seconds']:.0f}" for name, each in runs.items())
    return f"  {level} in flight, round {number + 1} of {effort.rounds}: {', '.join(rates)}"


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median, smallest and largest."""
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def summary(runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Of several runs of one contender at one level: calls per second, CPU per call, and what went wrong."""
    return {
        "calls_per_second": spread([run["calls"] / run["seconds"] for run in runs]),
        "cpu_us_per_call": spread([run["cpu"] / max(run["calls"], 1) * 1e6 for run in runs]),
        "server_cpu_us_per_call": spread([run["server_cpu"] * 1e6 for run in runs]),
        "connections": max(run["connections"] for run in runs),
        "failed": sum(run["failed"] for run in runs),
        "stuck": sum(run["stuck"] for run in runs),
        "failure": next((run["failure"] for run in runs if run["failure"]), None),
        "runs": [round(run["calls"] / run["seconds"], 1) for run in runs],
        "cpu_runs_us": [round(run["cpu"] / max(run["calls"], 1) * 1e6, 1) for run in runs],
    }
