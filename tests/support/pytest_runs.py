"""Runs of pytest in a process of their own, with this package's plugin and pytest-asyncio alone.

Whatever else is installed here would be loaded too, and takes each process two seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def run_pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder; not in this process, where it would undo imports."""
    command = [sys.executable, "-m", "pytest", "-p", "hero_healthie_pytest", "-p", "pytest_asyncio.plugin", *arguments]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
