"""Compare two versions of the Healthie schema by what the SDK ships of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graphql import GraphQLObjectType, GraphQLSchema, find_breaking_changes, find_dangerous_changes, parse, validate

from ...errors import CodegenError
from ...formats.files import read_toml
from ...graphql.documents.handwritten import load_handwritten
from ...graphql.documents.operations import Document, generated_documents
from ...graphql.documents.selections import Selections, TypeSelection, load_selections
from ...graphql.package import all_documents
from ...graphql.render.methods import python_path
from ...graphql.schema.names import pascal
from ...graphql.schema.schema import load_schema, read_spec, root_fields
from ..decisions import load_curated
from ..report.changes import Change, ChangeLevel, Element
from .context import Context
from .differences import Difference, pair_schemas
from .reach import read_reach
from .severity import document_changes, schema_changes

_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its schema, its documents, and what keeps it from being generated as it stands."""

    schema: GraphQLSchema
    documents: tuple[Document, ...]
    not_shipped: frozenset[str] = frozenset()
    """The methods whose documents are generated here although specs/ has one by hand."""
    problems: tuple[str, ...] = ()


def compare_healthie(old: Path, new: Path) -> tuple[list[Change], list[str], tuple[Side, Side]]:
    """Return the changes, what must be decided, and both sides.

    Raises:
        SpecError: a schema cannot be read.
    """
    before, after = load_side(old), load_side(new)
    paths = {name: python_path(kind, name) for side in (before, after) for kind, name, _ in root_fields(side.schema)}
    context = Context(
        pair_schemas(before.schema, after.schema),
        read_reach(before.schema, before.documents),
        read_reach(after.schema, after.documents),
        load_curated(new, "healthie", paths),
        before.not_shipped | after.not_shipped,
    )
    changes = list(schema_changes(context))
    breaking = {each.where.partition("(")[0] for each in changes if each.level == "breaking"}
    changes += document_changes(context, breaking)
    changes += _of_graphql_core(context, {each.where.partition(".")[0] for each in changes})
    return changes, list(after.problems), (before, after)


def _of_graphql_core(context: Context, known: Iterable[str]) -> Iterator[Change]:
    """Yield what graphql-core reports on a type that no change is about yet."""
    old, new, renames = context.schemas.old, context.schemas.new, context.schemas.renames
    types = {*known, *renames, *(renames[name] for name in known if name in renames)}
    found: list[tuple[ChangeLevel, str, str]] = [
        *(("breaking", each.type.name.lower(), each.description) for each in find_breaking_changes(old, new)),
        *(("behaviour", each.type.name.lower(), each.description) for each in find_dangerous_changes(old, new)),
    ]
    for level, kind, description in found:
        named = [name for name in _NAME.findall(description) if name in old.type_map or name in new.type_map]
        methods = context.old.methods_of_type(named[0]) if named else {}
        if not set(named) & types and not (kind == "type_removed" and methods):  # what led to the type says so
            where = named[0] if named else f"@{description.split()[0]}"
            each, element = Difference(kind, where), Element(pascal(where))
            yield context.change(each, description.rstrip("."), "Look at it.", level, element, methods=methods)


def load_side(specs: Path) -> Side:
    """Read one version; what in specs/ does not fit its schema is left out and reported.

    Raises:
        SpecError: the schema cannot be read.
    """
    folder = specs / "healthie"
    schema = load_schema(folder / "schema.graphql")
    path = folder / "selections.toml"
    try:
        return Side(schema, tuple(all_documents(schema, load_selections(path, schema), folder / "operations")))
    except CodegenError as error:
        problems = [f"specs/ does not fit the new schema: {_relative(error, specs)}"]
    problems += _misfits(schema, folder, known=problems[0])
    try:
        documents = generated_documents(schema, _fitting_selections(path, schema), skip=())
    except CodegenError as error:
        problems.append(f"documents cannot be generated: {_relative(error, specs)}")
        every = frozenset(python_path(kind, name) for kind, name, _ in root_fields(schema))
        return Side(schema, (), every, tuple(problems))
    by_hand = load_handwritten(folder / "operations").operations
    replaced = frozenset(python_path(node.operation, name) for name, (_, node) in by_hand.items())
    return Side(schema, tuple(documents), replaced, tuple(problems))


def _misfits(schema: GraphQLSchema, folder: Path, known: str) -> list[str]:
    """Return every error of the hand-written documents, where generation stops at the first."""
    found: dict[str, None] = {}
    for path in sorted((folder / "operations").glob("*.graphql")):
        for error in validate(schema, parse(read_spec(path))):
            ours = "is never used" in error.message or "Unknown fragment" in error.message
            if not ours and error.message not in known:
                where = f" line {error.locations[0].line}:" if error.locations else ""
                found[f"mend specs/healthie/operations/{path.name}:{where} {error.message}"] = None
    return list(found)


def _fitting_selections(path: Path, schema: GraphQLSchema) -> Selections:
    """Return the decisions about fields, as far as the schema has them."""
    types: dict[str, TypeSelection] = {}
    for name, row in read_toml(path).get("types", {}).items():
        type_ = schema.get_type(name)
        if isinstance(type_, GraphQLObjectType):
            known = {key: [each for each in row.get(key, []) if each in type_.fields] for key in row}
            types[name] = TypeSelection(
                tuple(known.get("list_fields", [])),
                frozenset(known.get("never", [])),
                frozenset(known.get("on_request", [])),
            )
    return Selections(path, types)


def _relative(error: CodegenError, specs: Path) -> str:
    return str(error).replace(str(specs.resolve()), "specs").replace(str(specs), "specs")
