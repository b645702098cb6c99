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
    "openapi-python-client", "pydantic", "pydantic-core", "pyqwest", "pyright", "stripe", "uvloop",
)  # fmt: skip
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
    """The machine, the Python, the libraries, how busy it is, and when."""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "cores": os.cpu_count(),
        "cpu": _cpu(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 1),
        "libraries": PEERS.json("-c", _VERSIONS, *LIBRARIES),
    }


def _cpu() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"
