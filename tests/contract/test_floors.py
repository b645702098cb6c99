"""The contract of imports in pyproject.toml notices an arrow that is turned round."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

FACADE = "src/hero_healthie"
RUNTIME = "src/hero_healthie_runtime"
CODEGEN = "codegen/hero_healthie_codegen"

TURNED = {
    "a room imports a higher one": (
        f"{FACADE}/_transport/base.py",
        "from hero_healthie._client import executor",
        "facade",
    ),
    "the same for types only": (
        f"{FACADE}/_call/retry.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from hero_healthie._telemetry import hooks",
        "facade",
    ),
    "the same in a function": (
        f"{FACADE}/outcomes.py",
        "def later() -> None:\n    from hero_healthie import errors",
        "facade",
    ),
    "one API imports the other": (f"{FACADE}/hero/client.py", "from hero_healthie.healthie import client", "facade"),
    "a new room has no floor": (f"{FACADE}/attic.py", "", "facade"),
    "the sandbox imports the facade": (
        f"{FACADE}/sandbox/server/app.py",
        "from hero_healthie import errors",
        "sandbox",
    ),
    "the runtime imports what is generated": (
        f"{RUNTIME}/graphql/variables.py",
        "import healthie_api.queries",
        "source-roots",
    ),
    "what is generated imports the facade": (
        "generated/hero_health_api/resources.py",
        "import hero_healthie.errors",
        "source-roots",
    ),
    "codegen imports what it writes": (f"{CODEGEN}/build.py", "import healthie_api.version", "codegen"),
    "two files of a folder import each other": (
        f"{FACADE}/webhooks/stores/base.py",
        "import hero_healthie.webhooks.stores.sqlite",
        "circles",
    ),
    "the same in codegen": (f"{CODEGEN}/errors.py", "from . import folders", "circles"),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source roots, to be changed."""
    folder = tmp_path_factory.mktemp("checkout")
    for root in ("src", "codegen", "generated"):
        shutil.copytree(ROOT / root, folder / root, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Run the checker as `make lint` does, on the sources of a folder."""
    chosen = [option for contract in contracts for option in ("--contract", contract)]
    paths = os.pathsep.join(str(folder / root) for root in ("src", "codegen", "generated"))
    return subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports_command as run; run()", *chosen],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_arrow_runs_upwards_and_no_circle_is_there(copy: Path) -> None:
    done = lint(copy)
    assert done.returncode == 0, done.stdout
    assert re.search(r"Contracts: \d+ kept, 0 broken", done.stdout)


@pytest.mark.parametrize(("file", "arrow", "contract"), TURNED.values(), ids=TURNED)
def test_an_arrow_that_is_turned_round_fails_the_check(copy: Path, file: str, arrow: str, contract: str) -> None:
    path = copy / file
    text = path.read_text("utf-8") if path.exists() else None
    # Some of these open a circle; most of them join a floor to one above it.
    path.write_text(f"{text or ''}\n{arrow}\n", "utf-8")
    try:
        done = lint(copy, contract)
    finally:
        if text is None:
            path.unlink()
        else:
            path.write_text(text, "utf-8")
    assert done.returncode == 1, done.stdout
    assert "0 kept, 1 broken" in done.stdout
