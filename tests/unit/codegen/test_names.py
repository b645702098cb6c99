"""Whatever a schema, an operation or a document is called: the generated code means by its names what it says."""

from __future__ import annotations

import ast
import builtins
import importlib
import keyword
import re
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from graphql import build_schema

from hero_healthie_codegen.custom.files import read_documents
from hero_healthie_codegen.custom.functions import build as build_documents
from hero_healthie_codegen.custom.names import IMPORTED
from hero_healthie_codegen.custom.package import write_package
from hero_healthie_codegen.custom.schema_names import SchemaNames
from hero_healthie_codegen.graphql.documents.selections import Selections
from hero_healthie_codegen.graphql.schema.schema import load_schema
from hero_healthie_codegen.openapi.schemas.naming import HOMES
from hero_healthie_codegen.specs.decisions import load_decisions
from tests.support.mypy import check_strictly
from tests.support.paths import ROOT
from tests.unit.codegen.custom_small import DECISIONS, write_schema
from tests.unit.codegen.healthie_packages import generate_beside, try_out, write_specs
from tests.unit.codegen.hero_specs import build, description, operation, response_with

pytestmark = pytest.mark.slow
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
OF_PYTHON = {
    *dir(builtins),
    *keyword.kwlist,
    *keyword.softkwlist,
    "ClassVar",
    "ClassVarThing",
    "FinalThing",
    "InitVarX",
}
NEEDED = {name for name in IMPORTED if NAME.fullmatch(name)} | {"date", "float", "int", "Boolean", "JSON", "OPERATIONS"}
"""Names that documents cannot have, and are told so."""


@cache
def used_by(package: str) -> frozenset[str]:
    """The names that the modules of a generated package import and use; models of the real API aside."""
    found: set[str] = set()
    kinds: dict[str, Path] = {}
    for path in sorted((ROOT / "generated" / package).rglob("*.py")):
        kinds.setdefault(f"{path.parent.name}/{path.name if path.parent.name == package else ''}", path)
    for path in kinds.values():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                found |= {each.asname or each.name for each in node.names}
            elif isinstance(node, ast.Name):
                found.add(node.id)
    return frozenset(found)


def names_for(package: str) -> list[str]:
    return sorted(name for name in {*OF_PYTHON, *used_by(package), *HOMES} if NAME.fullmatch(name))


def distinct(names: list[str]) -> list[str]:
    """Leave out names that differ in case alone: two documents of one folder cannot have them, and are told so."""
    return list({name.lower(): name for name in names}.values())


def test_schemas_of_a_rest_description(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = names_for("hero_health_api")
    fields: dict[str, Any] = {
        "day": {"type": "string", "format": "date"},
        "at": {"type": "string", "format": "date-time"},
        "size": {"type": "number"},
    }
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {**fields, name: {"type": "string"}}} for name in names
    }
    schemas |= {f"Kind.{name}": {"type": "string", "enum": ["a", name]} for name in names}
    paths = {
        f"/{number}": {
            "get": operation(f"get{number}", responses=response_with({"$ref": f"#/components/schemas/{name}"}))
        }
        for number, name in enumerate(names)
    }
    built = build(tmp_path, monkeypatch, description(paths, schemas))
    for number, name in enumerate(names):
        value = {"day": "2026-01-31", "at": "2026-01-31T09:30:00Z", "size": 1.5, name: "x"}
        read = built.operation(f"get{number}").decode(200, value)
        assert read.day.isoformat() == "2026-01-31", name
        assert read.to_dict() == {**value, "at": "2026-01-31T09:30:00+00:00"}, name


def test_an_operation_whose_constant_would_be_called_like_a_class(tmp_path: Path) -> None:
    """Both mutations write operations, so they would share a module, and each would have a constant there."""
    text = """
    input OPERATION { a: Int }
    input OPERATIONS { OPERATIONS: String b: Int }
    input Operation { a: Int }
    type P { id: ID! }
    type Query { p(id: ID!): P }
    type Mutation {
      OPERATION(input: OPERATION!): P
      OPERATIONS(input: OPERATIONS!, OPERATIONS: String): P
      Operation(input: Operation!): P
    }
    """
    try_out(generate_beside(write_specs(tmp_path / "specs", text), tmp_path))


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["type", "enum", "input"])
def test_types_and_root_fields_of_a_graphql_schema(tmp_path: Path, kind: str) -> None:
    names = [
        name for name in names_for("healthie_api") if name not in {"input", "id", "PageInfo", "Query", "Subscription"}
    ]
    names = [name for name in names if name not in {"ID", "String", "Int", "Float", "Boolean"}]
    roots = "\n".join(f"  {name}(id: ID!): {name}" for name in names)
    text = {
        "type": "\n".join(f"type {name} {{ id: ID! x: Int name: String f_{name}: String }}" for name in names)
        + f"\ntype Query {{\n{roots}\n}}",
        "enum": "\n".join(f"enum {n} {{ A_ {n if n not in {'true', 'false', 'null'} else 'B'} }}" for n in names)
        + f"\ntype Query {{\n{roots}\n}}",
        "input": "\n".join(f"input {name} {{ {name}: String b: Int }}" for name in names)
        + "\ntype P { id: ID! }\ntype Query { p(id: ID!): P }\ntype Mutation {\n"
        + "\n".join(f"  {name}(input: {name}!, {name}: String): P" for name in names)
        + "\n}",
    }[kind]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = generate_beside(write_specs(tmp_path / "specs", text), tmp_path)
        try_out(made)
    check_strictly(tmp_path, made.package.__name__)


@pytest.mark.parametrize("kind", ["query", "fragment"])
def test_documents_of_a_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    names = [name for name in distinct(names_for("healthie_api")) if name not in NEEDED and name != "on"]
    field = "id kind createdAt owner { id }"
    documents = {
        "query": lambda name: f"query {name}($id: ID!) {{ thing(id: $id) {{ {field} }} }}",
        "fragment": lambda name: (
            f"query Q{name}($id: ID!) {{ thing(id: $id) {{ ...{name} }} }}\nfragment {name} on Thing {{ {field} }}"
        ),
    }
    (tmp_path / "ops").mkdir()
    (tmp_path / "ops" / "all.graphql").write_text("\n".join(map(documents[kind], names)), "utf-8")
    (tmp_path / "operations.toml").write_text(DECISIONS, "utf-8")
    schema = SchemaNames(
        load_schema(write_schema(tmp_path)), Selections(Path(), {}), shipped=build_schema("type Query { count: Int }")
    )
    read = read_documents([tmp_path / "ops"])
    built = build_documents(schema, load_decisions(tmp_path / "operations.toml", "healthie"), read)
    package = f"odd_{kind}"
    (tmp_path / package).mkdir()
    write_package(tmp_path / package, package, "small.graphql", schema, read, built)
    monkeypatch.syspath_prepend(str(tmp_path))
    module = importlib.import_module(package)
    for name in dir(module):
        getattr(module, name)
    check_strictly(tmp_path, package)
