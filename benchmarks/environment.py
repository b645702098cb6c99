"""The environment of the contenders: made once, in build/, from pinned and hashed requirements."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "bench.txt"
BUILD = ROOT / "build"
ENVIRONMENT = BUILD / "bench-env"
STOCK = BUILD / "bench-stock"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

_DOCUMENT = "import sys; from healthie_api.operations.requested_payment import OPERATION; print(OPERATION.document)"


def variables() -> dict[str, str]:
    """The environment variables of a process in it: it sees this checkout, and keeps bytecode."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"}}
    path = os.pathsep.join(str(each) for each in (ROOT / "src", ROOT / "generated", ROOT, STOCK))
    return {**kept, "PYTHONPATH": path, "PATH": f"{BIN}{os.pathsep}{kept.get('PATH', '')}", "NO_PROXY": "*"}


def prepare() -> None:
    """Make the environment and the stock clients, unless they are there and up to date."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    stamp = ENVIRONMENT / ".installed"
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        print("making the environment of the contenders …", flush=True)
        BUILD.mkdir(exist_ok=True)
        _run(sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT))
        pip = (str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
        _run(*pip, "--requirement", str(REQUIREMENTS))
        stamp.write_text(wanted, "utf-8")
    for name, make in (("stock_hero", generate_stock_hero), ("stock_healthie", _stock_healthie)):
        if not (STOCK / name / "__init__.py").exists():
            print(f"generating {name} …", flush=True)
            STOCK.mkdir(exist_ok=True)
            make(STOCK / name)


def python_json(*arguments: str) -> Any:
    """What a fresh process prints last, in this environment, as JSON."""
    return json.loads(_run(str(PYTHON), *arguments).splitlines()[-1])


def _run(*command: str, cwd: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=cwd, env=variables(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"failed: {' '.join(command)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def generate_stock_hero(target: Path) -> None:
    """openapi-python-client as it comes, over Hero's whole description."""
    specification = ROOT / "specs" / "hero" / "openapi.yaml"
    arguments = ("generate", "--path", str(specification), "--meta", "none", "--output-path", str(target))
    _run(str(BIN / "openapi-python-client"), *arguments, "--overwrite")


def _stock_healthie(target: Path) -> None:
    generate_stock_healthie(target, _run(str(PYTHON), "-c", _DOCUMENT))


def generate_stock_healthie(target: Path, documents: str) -> None:
    """ariadne-codegen as it comes, over Healthie's whole schema and some documents."""
    queries, settings = target.with_suffix(".graphql"), target.with_suffix(".toml")
    queries.write_text(documents, "utf-8")
    settings.write_text(
        "[tool.ariadne-codegen]\n"
        f'schema_path = "{(ROOT / "specs" / "healthie" / "schema.graphql").as_posix()}"\n'
        f'queries_path = "{queries.as_posix()}"\n'
        f'target_package_name = "{target.name}"\n'
        f'target_package_path = "{target.parent.as_posix()}"\n',
        "utf-8",
    )
    _run(str(BIN / "ariadne-codegen"), "--config", str(settings))
