"""The Healthie side: from specs/healthie to generated/healthie_api."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from graphql import (
    DEFAULT_DEPRECATION_REASON,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationType,
    get_named_type,
)

from ..errors import CodegenError, Report, SpecError
from ..formats.json import compact_json
from ..specs.decisions import Decisions, Kind, OperationRecord
from ..specs.fitting import misfit
from .documents.handwritten import (
    Handwritten,
    deprecated_fields,
    first_never,
    fitting,
    handwritten_documents,
    load_handwritten,
)
from .documents.operations import Document, combined, fragments_named, generated_documents
from .documents.proposals import TooCostlyError
from .documents.selections import Selections, load_selections, undecided_scalars
from .models.classes import make_classes
from .render.classes import write_classes
from .render.homes import class_homes
from .render.methods import write_methods
from .render.operations import make_operations, python_paths, write_operations
from .render.package import Package, init_text
from .render.sharing import stand_together
from .render.type_map import type_map
from .schema.scalars import decide_fields
from .schema.schema import load_schema, root_fields, type_of

HEADER = "# Generated from specs/healthie. Do not edit.\n"
BY_THE_VENDOR = "deprecated by the vendor"


def generate(specs: Path, out: Path, decisions: Decisions, report: Report = lambda _: None) -> list[OperationRecord]:
    """Write the package to `out`, which must not exist yet, and return a record of each operation; raise CodegenError
    if the schema, a hand-written document or a decision is at fault. `report` gets each note to act on.
    """
    specs, out = specs.resolve(), out.resolve()
    schema_path = specs / "healthie" / "schema.graphql"
    schema = load_schema(schema_path)
    selections = load_selections(specs / "healthie" / "selections.toml", schema)
    documents = all_documents(schema, selections, specs / "healthie" / "operations", report)
    for note in undecided_scalars(schema, selections):
        report(note)
    decisions = replace(decisions, docs=decisions.docs.checked(argument_paths(schema)))
    records = _records(documents, decisions)
    check_refusals(schema, decisions)
    selectable = type_map(schema, selections)
    if unknown := list(decide_fields(schema, selections.fields)):
        misfit(SpecError(selections.path, f"[fields]: no field of text or numbers is called {', '.join(unknown)}"))
    classes = make_classes(schema, documents, selections.scalars, selections.file_text_suffix)
    out.mkdir(parents=True)
    package = Package(out, HEADER)
    operations = make_operations(documents, classes, records, decisions)
    fragments = {fragment.name.value: fragment for document in documents for fragment in document.sent}
    names: dict[str, frozenset[str]] = {}
    sent: dict[str, frozenset[str]] = {}
    for operation in operations:
        names[operation.home] = names.get(operation.home, frozenset()) | operation.names
        sent[operation.home] = sent.get(operation.home, frozenset()) | operation.sent
    apart = class_homes(classes, names, sent)
    operations, homes = stand_together(operations, classes, apart)
    alone = names.keys() - {homes[name] for name, home in apart.items() if homes[name] != home}
    beside = write_classes(package, classes, fragments.values(), homes, names, alone)
    write_operations(package, operations, beside)
    for kind in OperationType:
        if kind is not OperationType.SUBSCRIPTION or schema.subscription_type is not None:
            write_methods(package, schema, kind, operations)
    (out / "type_map.json").write_text(compact_json(selectable), "utf-8")
    package.write("__init__", init_text("Healthie's operations and models, typed.", package.homes))
    return list(records.values())


def argument_paths(schema: GraphQLSchema) -> dict[str, list[str]]:
    """Return the arguments of each root field, and the fields within them, two deep."""
    known: dict[str, list[str]] = {}
    for _, name, definition in root_fields(schema):
        paths = known.setdefault(name, [])
        for argument, inner in definition.args.items():
            paths += [argument, *_within(argument, cast("Any", inner).type, 2)]
    return known


def _within(path: str, type_: object, levels: int) -> Iterator[str]:
    named = cast("object", get_named_type(cast("Any", type_)))
    if levels and isinstance(named, GraphQLInputObjectType):
        for name, inner in named.fields.items():
            yield f"{path}.{name}"
            yield from _within(f"{path}.{name}", inner.type, levels - 1)


def check_refusals(schema: GraphQLSchema, decisions: Decisions) -> None:
    """Raise CodegenError for a field that is said to tell of refusals, or nothing, and that no mutation returns."""
    fields: Mapping[str, GraphQLField] = schema.mutation_type.fields if schema.mutation_type else {}
    payloads = [type_of(field) for field in fields.values()]
    known = {name for payload in payloads if isinstance(payload, GraphQLObjectType) for name in payload.fields}
    if unknown := [name for name in (*decisions.refusals, *decisions.unrelated) if name not in known]:
        misfit(CodegenError(f"{decisions.source}: no mutation returns {', '.join(unknown)}: remove what is said of it"))


def all_documents(
    schema: GraphQLSchema, selections: Selections, folder: Path, report: Report = lambda _: None
) -> list[Document]:
    """Return one document for each operation, hand-written where `folder` has one and generated elsewhere; raise
    CodegenError if a document is invalid, too costly, or asks for what it must not.
    """
    handwritten = load_handwritten(folder)
    borrowed = fragments_named(schema, selections, handwritten.borrowed())
    try:
        return _documents(schema, selections, handwritten, report)
    except CodegenError as error:
        misfit(error)
        rows = error.rows if isinstance(error, TooCostlyError) else ()
    if rows:
        return all_documents(schema, selections.with_rows(rows), folder, report)
    return _documents(schema, selections, fitting(schema, selections, handwritten, borrowed), report)


def _documents(
    schema: GraphQLSchema, selections: Selections, handwritten: Handwritten, report: Report
) -> list[Document]:
    skip = [(operation.operation, name) for name, (_, operation) in handwritten.operations.items()]
    generated = generated_documents(schema, selections, skip=skip)
    fragments: dict[str, FragmentDefinitionNode] = {
        fragment.name.value: fragment for document in generated for fragment in document.fragments
    }
    for name, (path, _) in list(handwritten.fragments.items()):
        if name in fragments:
            user = next(doc.root_field for doc in generated if fragments[name] in doc.fragments)
            misfit(
                CodegenError(f"{path}: fragment {name}: the generated document of {user} has one of that name already")
            )
            del handwritten.fragments[name]
    fragments = fragments_named(schema, selections, handwritten.borrowed()) | fragments
    documents = generated + handwritten_documents(schema, selections, handwritten, fragments)
    for note in deprecated_fields(schema, handwritten):
        report(note)
    if never := first_never(schema, selections, combined(generated)):
        raise CodegenError(f"a generated document asks for {never}, which {selections.path} forbids")
    order = list(OperationType)
    return sorted(documents, key=lambda document: (order.index(document.kind), document.root_field))


def _records(documents: Iterable[Document], decisions: Decisions) -> dict[tuple[OperationType, str], OperationRecord]:
    listed = list(documents)
    paths = python_paths((document.kind, document.root_field) for document in listed)
    decisions.check_all_decided((document.root_field, document.kind.value) for document in listed)
    return {
        (document.kind, document.root_field): _record(document, decisions, paths[(document.kind, document.root_field)])
        for document in listed
    }


def _record(document: Document, decisions: Decisions, path: str) -> OperationRecord:
    kind: Kind = document.kind.value
    safety = decisions.safety(document.root_field, kind=kind)
    return OperationRecord(
        api="healthie",
        kind=kind,
        name=document.root_field,
        python_path=path,
        root_field=document.root_field,
        safety=safety,
        confidence="full",
        deprecated=_deprecation(document, decisions),
        check=decisions.check(document.root_field, safety),
        required=decisions.required_arguments(document.root_field, kind)
        | {each.argument for each in decisions.docs.facts.of(document.root_field) if each.is_always_required},
    )


def _deprecation(document: Document, decisions: Decisions) -> str | None:
    """Return why an operation should not be used: what we know, or what the schema says."""
    reason = document.definition.deprecation_reason
    if known := decisions.docs.facts.successor(document.root_field):
        return known.replace("is deprecated", BY_THE_VENDOR)
    return BY_THE_VENDOR if reason in (DEFAULT_DEPRECATION_REASON, "") else reason
