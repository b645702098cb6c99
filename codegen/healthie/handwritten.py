"""specs/healthie/operations/*.graphql: documents written by hand, which take the place of the generated ones.

A fragment defined in one of the files may be used in all of them, and so may the generated fragments (`PageInfo`,
`FieldError`, …) that they do not define anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSyntaxError,
    Node,
    NoUnusedFragmentsRule,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    parse,
    specified_rules,
    validate,
    visit,
)

from ..errors import SpecError
from ..healthie.documents import Document, assemble, spread_names
from ..healthie.schema import KINDS, read_spec, type_of
from ..healthie.selections import Selections


@dataclass(frozen=True, slots=True)
class Handwritten:
    """The operations and fragments of all hand-written files, each with the file it stands in."""

    operations: dict[str, tuple[Path, OperationDefinitionNode]] = field(
        default_factory=dict[str, tuple[Path, OperationDefinitionNode]]
    )
    fragments: dict[str, tuple[Path, FragmentDefinitionNode]] = field(
        default_factory=dict[str, tuple[Path, FragmentDefinitionNode]]
    )


def load_handwritten(folder: Path) -> Handwritten:
    """Read the files of a folder, which may be empty or absent.

    Raises:
        SpecError: a file is not GraphQL, or holds what it must not.
    """
    found = Handwritten()
    for path in sorted(folder.glob("*.graphql")):
        try:
            document = parse(read_spec(path))
        except GraphQLSyntaxError as error:
            where = f"line {error.locations[0].line}: " if error.locations else ""
            raise SpecError(path, f"{where}is not GraphQL: {error.message}") from None
        for node in document.definitions:
            _check_spreads(path, node)
            if isinstance(node, FragmentDefinitionNode):
                _add_fragment(found, path, node)
            elif isinstance(node, OperationDefinitionNode):
                _add_operation(found, path, node)
            else:
                raise SpecError(path, f"line {_line(node)}: only operations and fragments belong here")
    return found


def handwritten_documents(
    schema: GraphQLSchema,
    selections: Selections,
    handwritten: Handwritten,
    generated_fragments: Mapping[str, FragmentDefinitionNode],
) -> list[Document]:
    """The hand-written documents, checked.

    Raises:
        SpecError: one does not fit the schema, costs too much, or asks for what no document may ask for.
    """
    fragments = dict(generated_fragments) | {name: node for name, (_, node) in handwritten.fragments.items()}
    _validate(schema, handwritten, generated_fragments)
    documents: list[Document] = []
    for name, (path, operation) in handwritten.operations.items():
        root = schema.get_root_type(operation.operation)
        if root is None or name not in root.fields:
            raise SpecError(path, f"line {_line(operation)}: {name!r} is no {KINDS[operation.operation]} of the schema")
        document = assemble(schema, root.fields[name], operation, name, fragments)
        if document.cost.problem:
            raise SpecError(path, f"line {_line(operation)}: {_label(operation)} {document.cost.problem}")
        never = first_never(schema, selections, document.ast)
        if never:
            raise SpecError(
                path, f"line {_line(operation)}: {_label(operation)} asks for {never}, which {selections.path} forbids"
            )
        if operation.operation is OperationType.MUTATION and not _asks_for_messages(schema, document):
            raise SpecError(path, f"line {_line(operation)}: {_label(operation)} has to ask for messages")
        documents.append(document)
    return documents


def deprecated_fields(schema: GraphQLSchema, handwritten: Handwritten) -> list[str]:
    """A note for each field of the hand-written documents that the vendor has deprecated."""
    return []


def first_never(schema: GraphQLSchema, selections: Selections, document: DocumentNode) -> str | None:
    """A field that the document asks for although no document may, as `Type.field`."""
    return next(
        (
            f"{type_name}.{name}"
            for type_name, name in asked_fields(schema, document)
            if name in selections.of(type_name).never
        ),
        None,
    )


def asked_fields(schema: GraphQLSchema, document: DocumentNode) -> list[tuple[str, str]]:
    """Every field a document asks for, with the type it belongs to."""
    info = TypeInfo(schema)
    asked: list[tuple[str, str]] = []

    class Fields(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            parent = info.get_parent_type()
            if parent is not None:
                asked.append((parent.name, node.name.value))

    visit(document, TypeInfoVisitor(info, Fields()))
    return asked


def _asks_for_messages(schema: GraphQLSchema, document: Document) -> bool:
    payload = type_of(document.definition)
    if not isinstance(payload, GraphQLObjectType) or "messages" not in payload.fields:
        return True
    return (payload.name, "messages") in asked_fields(schema, document.ast)


def _check_spreads(path: Path, node: Node) -> None:
    """Refuse a fragment with something beside it, for which the class of the fragment could not stand."""

    class Spreads(Visitor):
        def enter_selection_set(self, node: SelectionSetNode, *_: object) -> None:
            if len(node.selections) == 1:
                return
            for child in node.selections:
                if isinstance(child, FragmentSpreadNode):
                    raise SpecError(
                        path, f"line {_line(child)}: ...{child.name.value}: spread one fragment and nothing beside it"
                    )

    visit(node, Spreads())


def _add_fragment(found: Handwritten, path: Path, node: FragmentDefinitionNode) -> None:
    name = node.name.value
    if name in found.fragments:
        raise SpecError(path, f"line {_line(node)}: fragment {name} is defined in {found.fragments[name][0]} already")
    found.fragments[name] = (path, node)


def _add_operation(found: Handwritten, path: Path, node: OperationDefinitionNode) -> None:
    selections = node.selection_set.selections
    root = selections[0] if len(selections) == 1 else None
    if not isinstance(root, FieldNode) or root.alias is not None:
        raise SpecError(path, f"line {_line(node)}: an operation has to ask for exactly one root field, not aliased")
    name = root.name.value
    if node.name is None or node.name.value != name:
        raise SpecError(path, f"line {_line(node)}: the operation has to be named like its root field, {name}")
    if name in found.operations:
        other, earlier = found.operations[name]
        raise SpecError(path, f"line {_line(node)}: {name} has a document in {other} already, line {_line(earlier)}")
    found.operations[name] = (path, node)


def _validate(schema: GraphQLSchema, handwritten: Handwritten, generated: Mapping[str, FragmentDefinitionNode]) -> None:
    rules = [rule for rule in specified_rules if rule is not NoUnusedFragmentsRule]
    own = handwritten.fragments
    others = [node for name, node in generated.items() if name not in own]
    operations = [node for _, node in handwritten.operations.values()]
    document = DocumentNode(definitions=(*operations, *(node for _, node in own.values()), *others))
    errors = validate(schema, document, rules)
    for error in errors:
        raise SpecError(_file_of(error, handwritten), _describe(error))
    used = {name for node in operations for name in _reachable(node, own)}
    for name, (path, node) in own.items():
        if name not in used:
            raise SpecError(path, f"line {_line(node)}: fragment {name} is used by no operation")


def _reachable(
    operation: OperationDefinitionNode, own: Mapping[str, tuple[Path, FragmentDefinitionNode]]
) -> Iterable[str]:
    return spread_names(operation.selection_set, {name: node for name, (_, node) in own.items()})


def _file_of(error: GraphQLError, handwritten: Handwritten) -> Path:
    text = error.source.body if error.source else None
    for path, node in (*handwritten.operations.values(), *handwritten.fragments.values()):
        if node.loc is not None and node.loc.source.body == text:
            return path
    return next(iter(handwritten.operations.values()))[0]


def _describe(error: GraphQLError) -> str:
    where = f"line {error.locations[0].line}: " if error.locations else ""
    return f"{where}{error.message}"


def _line(node: object) -> int:
    loc = getattr(node, "loc", None)
    return loc.start_token.line if loc is not None else 0


def _label(operation: OperationDefinitionNode) -> str:
    return f"{KINDS[operation.operation]} {operation.name.value if operation.name else ''}"
