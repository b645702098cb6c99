"""Whatever OpenAPI allows: the package imports, is well typed, and gives back what it was given."""

from __future__ import annotations

import importlib
import itertools
import json
import pkgutil
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from hero_healthie_codegen.openapi.package import generate
from hero_healthie_runtime.rest.record import Record
from tests.support.mypy import check_strictly
from tests.unit.codegen.hero_documents import documents, value_of
from tests.unit.codegen.hero_specs import READ_ONLY, write_specs

VALUES = 6


def build(folder: Path, name: str, document: dict[str, Any]) -> list[Any]:
    """The operations of the package made of a document, once every module of it was imported."""
    generate(write_specs(folder / f"{name}_specs", document), folder / name, READ_ONLY)
    shutil.rmtree(folder / f"{name}_specs")
    importlib.invalidate_caches()
    package = importlib.import_module(name)
    modules = [importlib.import_module(each.name) for each in pkgutil.walk_packages(package.__path__, f"{name}.")]
    found = [module.OPERATION for module in modules if hasattr(module, "OPERATION")]
    assert len(found) == len(document["paths"])
    return found


def check_values(operations: list[Any], document: dict[str, Any], chance: random.Random) -> None:
    for operation in operations:
        described = document["paths"][operation.path]["post"]["requestBody"]["content"]["application/json"]["schema"]
        for _ in range(VALUES):
            try:
                value = value_of(described, document, chance)
            except RecursionError:
                continue  # some schemas hold themselves without an end
            read = operation.decode(200, json.loads(json.dumps(value)))
            if isinstance(read, Record) and not isinstance(value, dict):
                continue  # what is not described is a record: other values stand within it
            written = operation.json(read) if operation.json else json.loads(operation.bodies[0].write(read)[1])
            assert written == value


def run(folder: Path, examples: int, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(folder))
    numbers = itertools.count()

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],  # minimal examples would have to be built one by one
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def check(document: dict[str, Any]) -> None:
        number = next(numbers)
        operations = build(folder, f"{name}_{number}", document)
        check_values(operations, document, random.Random(number))

    check()
    packages = sorted(str(path) for path in folder.glob(f"{name}_*"))
    assert len(packages) >= examples
    check_strictly(folder, *packages)


@pytest.mark.timeout(300)
@pytest.mark.slow
def test_random_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, 5, "random", monkeypatch)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_many_random_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, 150, "many_random", monkeypatch)
