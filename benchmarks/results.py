"""The figures that were measured: kept as JSON, one part at a time, each with the machine it came from."""

from __future__ import annotations

import json
from typing import Any

from benchmarks import machine
from benchmarks.environment import BUILD, ROOT

LATEST = ROOT / "benchmarks" / "results" / "latest.json"
QUICK = BUILD / "bench-quick.json"


def load(*, quick: bool = False) -> dict[str, Any]:
    """All parts as they were last measured."""
    path = QUICK if quick else LATEST
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found


def keep(name: str, found: dict[str, Any], around: dict[str, float], *, quick: bool) -> None:
    """Put one part into the file: that of the repository for full runs, one in build/ for quick ones.

    `around` is how busy the machine was, see `machine.Busy`.
    """
    path = QUICK if quick else LATEST
    path.parent.mkdir(parents=True, exist_ok=True)
    known = load(quick=quick)
    known[name] = {"machine": {**machine.describe(), **around}, "found": rounded(found)}
    path.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


def rounded(value: Any) -> Any:
    """The same with four significant digits: more of them would be noise."""
    if isinstance(value, float):
        return float(f"{value:.4g}")
    if isinstance(value, dict):
        return {name: rounded(each) for name, each in value.items()}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return value
