"""The figures that were measured: kept as JSON, and shown."""

from __future__ import annotations

import json
from typing import Any

from benchmarks import machine
from benchmarks.environment import BUILD, ROOT
from benchmarks.text import calls_table

LATEST = ROOT / "benchmarks" / "results" / "latest.json"
QUICK = BUILD / "bench-quick.json"


def load(*, quick: bool = False) -> dict[str, Any]:
    """All parts as they were last measured."""
    path = QUICK if quick else LATEST
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found


def keep(name: str, found: dict[str, Any], *, quick: bool) -> None:
    """Put one part into the file: that of the repository for full runs, one in build/ for quick ones."""
    path = QUICK if quick else LATEST
    path.parent.mkdir(parents=True, exist_ok=True)
    known = load(quick=quick)
    known[name] = {"machine": machine.describe(), "found": found}
    path.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


def show(name: str, found: dict[str, Any]) -> str:
    """One part as text."""
    if name in {"calls", "core", "own", "tls", "others"}:
        return (
            f"calls per second\n\n{calls_table(found)}\n\nmicroseconds of CPU per call, all threads of the client\n\n"
            f"{calls_table(found, 'cpu_us_per_call')}"
        )
    return json.dumps(found, indent=1)
