"""The parts of `make bench`, by name; each gives what goes into the JSON under that name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks import calls


def _effort(quick: bool) -> calls.Effort:
    return calls.QUICK if quick else calls.FULL


def _calls(quick: bool, apis: tuple[str, ...] = ("hero", "healthie")) -> dict[str, Any]:
    """Calls per second of every contender at every level."""
    found: dict[str, Any] = {}
    for api in apis:
        found |= calls.compare(calls.chosen([api]), calls.LEVELS, _effort(quick))
    return found


def _core(quick: bool) -> dict[str, Any]:
    """The facade beside its engine, a stock client and aiohttp: for work on the hot path."""
    names = [f"{api}/{name}" for api in ("hero", "healthie") for name in ("facade", "engine", "stock", "aiohttp")]
    return calls.compare(calls.chosen(["hero", "healthie"], names), calls.LEVELS, _effort(quick))


def _own(quick: bool) -> dict[str, Any]:
    """The facade beside its engine alone."""
    names = [f"{api}/{name}" for api in ("hero", "healthie") for name in ("facade", "engine")]
    return calls.compare(calls.chosen(["hero", "healthie"], names), calls.LEVELS, _effort(quick))


Section = Callable[[bool], dict[str, Any]]

SECTIONS: dict[str, Section] = {"calls": _calls}
"""What `make bench` runs, in this order."""

EXTRA: dict[str, Section] = {"core": _core, "own": _own}
"""What runs only when it is asked for by name."""
