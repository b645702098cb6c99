"""Where the contenders run: an environment made once, in build/, from pinned and hashed requirements."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "bench.txt"
BUILD = ROOT / "build"

_DOCUMENT = "from healthie_api.operations.requested_payment import OPERATION; print(OPERATION.document)"
_ALL_DOCUMENTS = """
import importlib, pkgutil
from graphql import parse, print_ast
from healthie_api import operations
from hero_healthie_runtime.graphql.operation import GraphQLOperation
found = {}
for module in pkgutil.iter_modules(operations.__path__):
    for operation in vars(importlib.import_module(f"healthie_api.operations.{module.name}")).values():
        for definition in parse(operation.document).definitions if isinstance(operation, GraphQLOperation) else ():
            found[definition.kind, definition.name.value] = print_ast(definition)
print("\\n\\n".join(found.values()))
"""


@dataclass(frozen=True, slots=True)
class Environment:
    """A Python with its packages, and the directory of the stock clients it can import."""

    python: Path
    stock: Path

    def variables(self) -> dict[str, str]:
        """The variables of a process in it: it sees this checkout, keeps bytecode, and knows no proxy."""
        unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"}
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        path = os.pathsep.join(str(each) for each in (ROOT / "src", ROOT / "generated", ROOT, self.stock))
        programs = f"{self.python.parent}{os.pathsep}{kept.get('PATH', '')}"
        return {**kept, "PYTHONPATH": path, "PATH": programs, "NO_PROXY": "*", "no_proxy": "*"}

    def run(self, *arguments: str) -> str:
        """What a fresh process of this Python prints."""
        return run(str(self.python), *arguments, variables=self.variables())

    def json(self, *arguments: str) -> Any:
        """What a fresh process prints last, as JSON."""
        return json.loads(self.run(*arguments).splitlines()[-1])

    def program(self, name: str) -> str:
        """A program that is installed in it."""
        return str(self.python.parent / name)


PEERS = Environment(BUILD / "bench-env" / "bin" / "python", BUILD / "bench-stock")
"""With everything that this package is compared with."""


def run(*command: str, variables: dict[str, str]) -> str:
    """What a command prints; a failure ends the benchmark with what it said."""
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"failed: {' '.join(command)[:500]}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def prepare() -> None:
    """Make the environment and the stock clients, unless they are there and up to date."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    home = PEERS.python.parent.parent
    stamp = home / ".installed"
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        print("making the environment of the contenders …", flush=True)
        BUILD.mkdir(exist_ok=True)
        run(sys.executable, "-m", "venv", "--clear", str(home), variables=dict(os.environ))
        pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes")
        PEERS.run(*pip, "--requirement", str(REQUIREMENTS))
        stamp.write_text(wanted, "utf-8")
    clients = {
        "stock_hero": stock_hero,
        "stock_healthie": lambda where: stock_healthie(where, "stock_healthie", PEERS.run("-c", _DOCUMENT)),
        "stock_healthie_all": lambda where: stock_healthie(where, "stock_healthie_all", all_documents()),
    }
    for name, make in clients.items():
        if not (PEERS.stock / name / "__init__.py").exists():
            print(f"generating {name} …", flush=True)
            make(PEERS)


def all_documents() -> str:
    """Every document that this package sends to Healthie."""
    return PEERS.run("-c", _ALL_DOCUMENTS)


def stock_hero(where: Environment) -> None:
    """openapi-python-client as it comes, over Hero's whole description."""
    where.stock.mkdir(parents=True, exist_ok=True)
    source, target = ROOT / "specs" / "hero" / "openapi.yaml", where.stock / "stock_hero"
    arguments = ("generate", "--path", str(source), "--meta", "none", "--output-path", str(target), "--overwrite")
    run(where.program("openapi-python-client"), *arguments, variables=where.variables())


def stock_healthie(where: Environment, name: str, documents: str) -> None:
    """ariadne-codegen as it comes, over Healthie's whole schema and some documents."""
    where.stock.mkdir(parents=True, exist_ok=True)
    queries, settings = where.stock / f"{name}.graphql", where.stock / f"{name}.toml"
    queries.write_text(documents, "utf-8")
    schema = where.stock / f"{name}-schema.graphql"
    parts = (ROOT / "specs" / "healthie" / each for each in ("schema.graphql", "additions.graphql"))
    schema.write_text("\n".join(part.read_text("utf-8") for part in parts), "utf-8")
    settings.write_text(
        "[tool.ariadne-codegen]\n"
        f'schema_path = "{schema}"\n'
        f'queries_path = "{queries}"\n'
        f'target_package_name = "{name}"\n'
        f'target_package_path = "{where.stock}"\n',
        "utf-8",
    )
    run(where.program("ariadne-codegen"), "--config", str(settings), variables=where.variables())
