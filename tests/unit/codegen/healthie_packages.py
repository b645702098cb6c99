"""Packages generated from any schema, imported beside the real one and tried out."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import itertools
import pkgutil
import sys
import typing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic
from graphql import GraphQLSchema, OperationDefinitionNode, parse, validate
from graphql.execution import get_variable_values

from hero_healthie_codegen.graphql.package import generate
from hero_healthie_codegen.graphql.schema.schema import load_schema
from hero_healthie_codegen.specs.decisions import OperationRecord, load_decisions
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.variables import encode_variables, find_uploads
from tests.unit.codegen.healthie_fakes import fake_response
from tests.unit.codegen.healthie_values import argument_of

EVERYTHING_IS_A_READ = '[[healthie.rule]]\nsafety = "read"\n'
_numbers = itertools.count()


def write_specs(folder: Path, schema: str, *, selections: str = "", decisions: str = EVERYTHING_IS_A_READ) -> Path:
    """specs/ for a schema alone, as somebody has it who brings another one."""
    (folder / "healthie" / "operations").mkdir(parents=True)
    (folder / "healthie" / "schema.graphql").write_text(schema, "utf-8")
    (folder / "healthie" / "selections.toml").write_text(selections, "utf-8")
    (folder / "operations.toml").write_text(decisions, "utf-8")
    return folder


@dataclass(frozen=True)
class Generated:
    """A generated package under a name of its own, and the schema it is of."""

    package: ModuleType
    folder: Path
    schema: GraphQLSchema
    records: list[OperationRecord]
    notes: list[str]

    def operations(self) -> dict[str, Any]:
        """Every operation by the name of its method; a mutation called like a query has its kind in the name."""
        names = [module.name for module in pkgutil.iter_modules([str(self.folder / "operations")])]
        every = [each for name in names for each in vars(self.module(f"operations.{name}")).values()]
        made = [each for each in every if isinstance(each, GraphQLOperation)]
        found: dict[str, Any] = {}
        for each in sorted(made, key=lambda operation: operation.kind, reverse=True):
            name = each.python_path.rpartition(".")[2]
            found[name if name not in found else f"{name}_{each.kind}"] = each
        return found

    def module(self, name: str) -> Any:
        """One of its modules."""
        return importlib.import_module(f"{self.package.__name__}.{name}")

    def methods(self) -> list[tuple[str, Any]]:
        """Every method, each as `Queries.name`."""
        groups = [getattr(self.package, name) for name in ("Queries", "Mutations")]
        return [
            (f"{group.__name__}.{name}", method)
            for group in groups
            for name, method in inspect.getmembers(group, inspect.isfunction)
            if not name.startswith("_")
        ]


def generate_beside(specs: Path, parent: Path) -> Generated:
    """Generate a package into `parent` and import it; its name is its own, so that many fit into one process."""
    name = f"vendor_{next(_numbers)}"
    folder = parent / name
    notes: list[str] = []
    records = generate(specs, folder, load_decisions(specs / "operations.toml", "healthie"), notes.append)
    for module in folder.glob("*s.py"):  # queries, mutations and subscriptions
        text = module.read_text("utf-8")
        module.write_text(text.replace("import healthie_api as models", f"import {name} as models"), "utf-8")
    if str(parent) not in sys.path:
        sys.path.insert(0, str(parent))
    importlib.invalidate_caches()
    schema = load_schema(specs / "healthie" / "schema.graphql")
    return Generated(importlib.import_module(name), folder, schema, records, notes)


def try_out(made: Generated) -> None:
    """Import all of it, build every model, decode a response to every operation and encode arguments for it."""
    for module in pkgutil.walk_packages(made.package.__path__, f"{made.package.__name__}."):
        importlib.import_module(module.name)
    for name in made.package.__all__:
        thing = getattr(made.package, name)
        if isinstance(thing, type) and issubclass(thing, pydantic.BaseModel):
            thing.model_rebuild(force=True)
            thing.model_json_schema()
    operations = made.operations()
    assert {(operation.kind, operation.root_field) for operation in operations.values()} == {
        (record.kind, record.root_field) for record in made.records
    }
    for operation in operations.values():
        document = parse(operation.document)
        assert validate(made.schema, document) == []
        value = operation.decode(fake_response(made.schema, document))
        if isinstance(value, pydantic.BaseModel):
            assert value.model_dump(mode="json", by_alias=True)
    for name, method in made.methods():
        check_arguments(made, name, method)


def check_arguments(made: Generated, name: str, method: Any) -> None:
    """What a method makes of arguments of its own types is what the schema takes."""
    hints = typing.get_type_hints(method)
    assert set(hints) == {*list(inspect.signature(method).parameters)[1:], "return"}, name
    sent: list[tuple[Any, Any]] = []

    class Caller:
        async def call(self, operation: Any, variables: Any, *, into: None = None) -> Any:
            sent.append((operation, variables))

    arguments = {key: argument_of(made.package, hint) for key, hint in hints.items() if key not in ("return", "into")}
    coroutine = inspect.unwrap(method)(type("Group", (), {"_caller": Caller()})(), **arguments)
    with contextlib.suppress(StopIteration):
        coroutine.send(None)
    [(operation, variables)] = sent
    encoded = encode_variables(variables, operation.arguments, package=made.package.__name__)
    if find_uploads(variables):
        return  # A file is null among the variables, whatever the schema says, and travels beside them.
    definition = parse(operation.document).definitions[0]
    assert isinstance(definition, OperationDefinitionNode)
    values = get_variable_values(made.schema, definition.variable_definitions, encoded)
    assert isinstance(values, dict), (name, values)
    assert set(values) >= set(variables), name
