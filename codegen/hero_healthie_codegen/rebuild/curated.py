"""Look whether what is written by hand can be imported together with newly generated packages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from ..errors import CodegenError

_IMPORT_ALL = """
import importlib, json, pkgutil, sys
problems = []
def look(name):
    try:
        module = importlib.import_module(name)
    except Exception as error:
        problems.append([name, f"{type(error).__name__}: {str(error).splitlines()[0]}"])
        return
    for each in pkgutil.iter_modules(getattr(module, "__path__", [])):
        look(f"{name}.{each.name}")
for name in ("hero_health_api", "healthie_api", "hero_healthie", "hero_healthie.hero", "hero_healthie.healthie"):
    look(name) if name != "hero_healthie" else importlib.import_module(name)
import hero_healthie
print(json.dumps([len(list(hero_healthie.operations())), problems]))
"""


def check_wheel(wheel: Path) -> tuple[int, list[str]]:
    """Import everything of a wheel in a process of its own; return the number of operations, and what does not fit.
    Raise CodegenError if the package cannot be imported at all, or a generated module cannot.
    """
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        environment = {**os.environ, "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(  # noqa: S603 (fixed arguments)
            [sys.executable, "-W", "ignore", "-c", _IMPORT_ALL],
            capture_output=True,
            text=True,
            check=False,
            cwd=folder,
            env=environment,
        )
    if done.returncode:
        raise CodegenError(f"the rebuilt package cannot be imported: {done.stderr.strip().splitlines()[-1:]}")
    operations, problems = json.loads(done.stdout.splitlines()[-1])
    broken = [f"{name}: {problem}" for name, problem in problems if not name.startswith("hero_healthie.")]
    if broken:
        raise CodegenError("generated code cannot be imported:\n  " + "\n  ".join(broken))
    return operations, [f"`{name}` cannot be used with this schema: {problem}" for name, problem in problems]
