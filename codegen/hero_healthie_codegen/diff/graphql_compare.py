"""Two versions of the Healthie schema, compared by what the SDK ships of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from graphql import GraphQLObjectType, GraphQLSchema, parse, validate

from ..errors import CodegenError
from ..graphql.documents.handwritten import load_handwritten
from ..graphql.documents.operations import Document, generated_documents
from ..graphql.documents.selections import Selections, TypeSelection, load_selections
from ..graphql.package import all_documents
from ..graphql.render.methods import python_path
from ..graphql.schema.schema import load_schema, read_spec, root_fields
from .decisions import load_curated
from .graphql_context import Context
from .graphql_documents import document_changes
from .graphql_judge import judged
from .graphql_library import unseen
from .graphql_reach import reach_of
from .graphql_walk import pair
from .report import Change


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its schema, its documents, and what keeps it from being generated as it stands."""

    schema: GraphQLSchema
    documents: tuple[Document, ...]
    fallback: frozenset[str]
    """The methods whose documents are generated here though specs/ has one by hand."""
    problems: tuple[str, ...]


def compare_healthie(old: Path, new: Path) -> tuple[list[Change], list[str], tuple[Side, Side]]:
    """The changes, what must be decided, and both sides.

    Raises:
        SpecError: a schema cannot be read.
    """
    sides = load_side(old), load_side(new)
    paths = {name: python_path(kind, name) for side in sides for kind, name, _ in root_fields(side.schema)}
    curated = load_curated(new, paths)
    context = Context(
        pair(sides[0].schema, sides[1].schema),
        reach_of(sides[0].schema, sides[0].documents),
        reach_of(sides[1].schema, sides[1].documents),
        curated,
    )
    changes = list(judged(context))
    told = {change.where for change in changes}
    changes += document_changes(
        context, {where.partition("(")[0] for where in told}, sides[0].fallback | sides[1].fallback
    )
    changes += unseen(context, told)
    return changes, list(sides[1].problems), sides


def load_side(specs: Path) -> Side:
    """Read one version; what in specs/ does not fit its schema is left out and told.

    Raises:
        SpecError: the schema cannot be read.
    """
    folder = specs / "healthie"
    schema = load_schema(folder / "schema.graphql")
    path = folder / "selections.toml"
    try:
        documents = all_documents(schema, load_selections(path, schema), folder / "operations")
    except CodegenError as error:
        problems = [f"specs/ does not fit the new schema: {_relative(error, specs)}"]
    else:
        return Side(schema, tuple(documents), frozenset(), ())
    by_hand = {
        python_path(node.operation, name)
        for name, (_, node) in load_handwritten(folder / "operations").operations.items()
    }
    problems += _documents_that_do_not_fit(schema, folder, known=problems[0])
    try:
        left = generated_documents(schema, _fitting_selections(path, schema), skip=())
    except CodegenError as error:
        problems.append(f"documents cannot be generated: {_relative(error, specs)}")
        left = []
    every = frozenset(python_path(kind, name) for kind, name, _ in root_fields(schema))
    return Side(schema, tuple(left), frozenset(by_hand) if left else every, tuple(problems))


def _documents_that_do_not_fit(schema: GraphQLSchema, folder: Path, known: str) -> list[str]:
    """Every error of the hand-written documents, where generation stops at the first."""
    found: dict[str, None] = {}
    for path in sorted((folder / "operations").glob("*.graphql")):
        for error in validate(schema, parse(read_spec(path))):
            ours = "is never used" in error.message or "Unknown fragment" in error.message
            if not ours and error.message not in known:
                where = f" line {error.locations[0].line}:" if error.locations else ""
                found[f"mend specs/healthie/operations/{path.name}:{where} {error.message}"] = None
    return list(found)


def _fitting_selections(path: Path, schema: GraphQLSchema) -> Selections:
    """The decisions about fields, as far as the schema has them."""
    types: dict[str, TypeSelection] = {}
    for name, row in tomllib.loads(read_spec(path)).get("types", {}).items():
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
