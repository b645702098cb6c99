"""On what the figures were measured."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.environment import PEERS

LIBRARIES = (
    "aiohttp", "ariadne-codegen", "attrs", "githubkit", "gql", "httpcore", "httpx", "httpx2", "jedi", "openai",
    "openapi-python-client", "pydantic", "pydantic-core", "pyright", "stripe", "uvloop",
)  # fmt: skip
_STEAL = 7
_VERSIONS = """
import json, sys
from importlib.metadata import PackageNotFoundError, version
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = version(name)
    except PackageNotFoundError:
        pass
print(json.dumps(found))
"""


def describe() -> dict[str, Any]:
    """The machine, the Python, the libraries, and when."""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "cores": os.cpu_count(),
        "cpu": _cpu(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "libraries": PEERS.json("-c", _VERSIONS, *LIBRARIES),
    }


class Busy:
    """How busy the machine is with other things, from now on."""

    def __init__(self) -> None:
        self._load = os.getloadavg()[0]
        self._before = _ticks()

    def describe(self) -> dict[str, float]:
        """The load before, and how much of the time since then neighbours of a virtual machine took, in percent."""
        spent = [after - before for after, before in zip(_ticks(), self._before, strict=True)]
        stolen = spent[_STEAL] / sum(spent) * 100 if sum(spent) else 0.0
        return {"load": round(self._load, 1), "stolen": round(stolen, 1)}


def _ticks() -> list[int]:
    """What all processors did so far: user, nice, system, idle, iowait, irq, softirq, steal; without that of guests."""
    try:
        first = Path("/proc/stat").read_text("utf-8").partition("\n")[0]
    except OSError:
        return []
    return [int(each) for each in first.split()[1:9]]


def _cpu() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"
