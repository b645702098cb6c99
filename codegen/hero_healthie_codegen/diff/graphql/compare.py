"""Compare two versions of the Healthie schema by what the SDK ships of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graphql import GraphQLSchema, find_breaking_changes, find_dangerous_changes

from ...errors import CodegenError
from ...graphql.documents.operations import Document
from ...graphql.documents.selections import load_selections
from ...graphql.package import all_documents, argument_paths
from ...graphql.render.operations import python_path
from ...graphql.schema.names import pascal
from ...graphql.schema.schema import load_schema, root_fields
from ...specs.facts import Facts, load_facts
from ...specs.fitting import leaving_out
from ..decisions import load_curated
from ..report.changes import Change, ChangeLevel, Element
from .context import Context
from .differences import Difference, Schemas, find_differences, pair_schemas
from .reach import read_reach
from .severity import document_changes, schema_changes

_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its schema, its documents, and what keeps it from being generated."""

    schema: GraphQLSchema
    documents: tuple[Document, ...]
    not_shipped: frozenset[str] = frozenset()
    """The methods without a document: the documents cannot be generated."""
    problems: tuple[str, ...] = ()
    """What in specs/ does not fit the schema, and was left out."""


def compare_healthie(
    old: Path, new: Path, versions: tuple[str, str] = ("", "")
) -> tuple[list[Change], list[str], tuple[Side, Side]]:
    """Return the changes, what in specs/ does not fit the new schema, and both sides; raise SpecError if a schema
    cannot be read.
    """
    before, after = load_side(old), load_side(new)
    paths = {name: python_path(kind, name) for side in (before, after) for kind, name, _ in root_fields(side.schema)}
    schemas = pair_schemas(before.schema, after.schema)
    with leaving_out() as misfits:
        facts = load_facts(new / "healthie" / "facts.toml").resolved(argument_paths(after.schema))
    context = Context(
        schemas,
        read_reach(before.schema, before.documents),
        read_reach(after.schema, after.documents),
        load_curated(new, "healthie", paths),
        before.not_shipped | after.not_shipped,
        _absent(schemas, versions),
        facts,
    )
    changes = list(schema_changes(context))
    breaking = {each.where.partition("(")[0] for each in changes if each.level == "breaking"}
    changes += document_changes(context, breaking)
    changes += _of_graphql_core(context, {each.where.partition(".")[0] for each in changes})
    changes += _new_rules(context, facts, versions)
    return changes, [*after.problems, *(_relative(each, new) for each in misfits)], (before, after)


def _absent(schemas: Schemas, versions: tuple[str, str]) -> frozenset[str]:
    """Return the operations that the new schema does not show though nothing says that they are gone.

    A version that was published loses nothing, and who takes operations away deprecates them before or takes away more.
    """
    if not all(versions):
        return frozenset()
    gone = [each for each in find_differences(schemas) if each.kind.endswith("_removed")]
    types = {root.name for kind, _, _ in root_fields(schemas.old) if (root := schemas.old.get_root_type(kind))}
    roots = [each for each in gone if each.type_name in types and not each.argument]
    nothing_else = len(roots) == len(gone) and not any(each.old.deprecation_reason for each in roots)
    return frozenset(each.where for each in roots if versions[0] == versions[1] or nothing_else)


def _new_rules(context: Context, facts: Facts, versions: tuple[str, str]) -> Iterator[Change]:
    """Yield what the vendor demands from a version on, without a change of the schema."""
    for fact in facts.rows:
        since = str(fact.details.get("since", ""))
        method = next((path for path, each in context.old.documents.items() if each.root_field == fact.operation), None)
        if method is not None and all(versions) and versions[0] < since <= versions[1]:
            each, text = Difference("fact", fact.operation), f"{fact.subject} {fact.text}"
            yield context.change(each, text, "Check what you pass.", "behaviour", methods={method: None})


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
    """Read one version; what in specs/ does not fit its schema is left out and reported. Raise SpecError if the schema
    cannot be read.
    """
    folder = specs / "healthie"
    with leaving_out() as misfits:
        schema = load_schema(folder / "schema.graphql")
        try:
            documents = all_documents(
                schema, load_selections(folder / "selections.toml", schema), folder / "operations"
            )
        except CodegenError as error:
            problems = [*misfits, f"documents cannot be generated: {error}"]
            every = frozenset(python_path(kind, name) for kind, name, _ in root_fields(schema))
            return Side(schema, (), every, tuple(_relative(each, specs) for each in problems))
    return Side(schema, tuple(documents), problems=tuple(_relative(each, specs) for each in misfits))


def _relative(text: str, specs: Path) -> str:
    return text.replace(str(specs.resolve()), "specs").replace(str(specs), "specs")
