"""Small descriptions, the packages made of them, and files that are broken."""

from __future__ import annotations

import importlib
import itertools
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from hero_healthie_codegen.openapi.package import generate
from hero_healthie_codegen.specs.decisions import Decisions, OperationRecord, Rule
from tests.support.paths import ROOT

SPECS = ROOT / "specs"
EVERYTHING = re.compile(".*")
READ_ONLY = Decisions(Path("operations.toml"), "hero", (Rule("read", EVERYTHING, EVERYTHING, EVERYTHING),), {})

_numbers = itertools.count()


def response_with(schema: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": "Ok", "content": {"application/json": {"schema": schema}}}}


def operation(name: str = "getThing", **parts: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": ["Things"], "responses": response_with({"type": "string"}), **parts}


def description(paths: dict[str, Any], schemas: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def write_specs(folder: Path, document: dict[str, Any], actions: list[dict[str, Any]] | None = None) -> Path:
    hero = folder / "hero"
    hero.mkdir(parents=True)
    (hero / "openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False))
    overlay = {"overlay": "1.0.0", "info": {"title": "None", "version": "1"}, "actions": actions or []}
    (hero / "overlay.yaml").write_text(yaml.safe_dump(overlay))
    return folder


class Built:
    """A package made of a small description."""

    def __init__(self, module: ModuleType, records: list[OperationRecord]) -> None:
        self.name = module.__name__
        self.records = records

    def __getattr__(self, name: str) -> Any:
        return self.part(name)

    def part(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    def operation(self, name: str, tag: str = "things") -> Any:
        return self.part(f"api.{tag}.{name}").OPERATION


def build(
    folder: Path, monkeypatch: pytest.MonkeyPatch, document: dict[str, Any], actions: list[dict[str, Any]] | None = None
) -> Built:
    name = f"small_hero_{next(_numbers)}"
    records = generate(write_specs(folder / "specs", document, actions), folder / name, READ_ONLY)
    monkeypatch.syspath_prepend(str(folder))
    return Built(importlib.import_module(name), records)
