"""specs/healthie/operations/*.graphql: documents written by hand, which take the place of the generated ones.

A fragment defined in one of the files may be used in all of them, and so may the generated fragments (`PageInfo`,
`FieldError`, …) that they do not define anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from graphql import (
    REMOVE,
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSyntaxError,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    Source,
    TypeInfo,
    TypeInfoVisitor,
    VariableNode,
    Visitor,
    parse,
    parse_type,
    visit,
)

from ...errors import CodegenError, SpecError
from ..schema.schema import read_spec, type_of
from .mismatches import deprecations, find_mismatches
from .nodes import field_nodes, spread_names, spreads_in
from .operations import Document, assemble, with_typenames
from .selections import Selections

N = TypeVar("N", bound=Node)


@dataclass(frozen=True, slots=True)
class Handwritten:
    """The operations and fragments of all hand-written files, each with the file it stands in."""

    operations: dict[str, tuple[Path, OperationDefinitionNode]] = field(
        default_factory=dict[str, tuple[Path, OperationDefinitionNode]]
    )
    fragments: dict[str, tuple[Path, FragmentDefinitionNode]] = field(
        default_factory=dict[str, tuple[Path, FragmentDefinitionNode]]
    )

    def borrowed(self) -> list[str]:
        """Return the fragments that are used and not defined: generated ones."""
        nodes = [node for _, node in (*self.operations.values(), *self.fragments.values())]
        found = dict.fromkeys(each.name.value for node in nodes for each in spreads_in(node.selection_set))
        return [name for name in found if name not in self.fragments]


def load_handwritten(folder: Path) -> Handwritten:
    """Read the files of a folder, which may be empty or absent; raise SpecError if a file is not GraphQL, or holds what
    it must not.
    """
    found = Handwritten()
    for path in sorted(folder.glob("*.graphql")):
        try:
            document = parse(Source(read_spec(path), str(path)))
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
    """Return the hand-written documents, checked; raise SpecError if one does not fit the schema, costs too much, or
    selects what no document may.
    """
    _check(schema, handwritten, generated_fragments)
    fragments = dict(generated_fragments)
    fragments.update((name, with_typenames(schema, node)) for name, (_, node) in handwritten.fragments.items())
    documents: list[Document] = []
    problems: list[str] = []
    for name, (path, node) in handwritten.operations.items():
        operation = with_typenames(schema, node)
        root = schema.get_root_type(operation.operation)
        assert root is not None  # noqa: S101 (narrows a type)
        document = assemble(schema, root.fields[name], operation, name, fragments)
        never = first_never(schema, selections, document.ast)
        where = f"{path}:{_line(node)}:1: {_label(operation)}"
        if document.cost.problem:
            problems.append(f"{where} {document.cost.problem}")
        if never:
            problems.append(f"{where} selects {never}, which {selections.path} forbids")
        if operation.operation is OperationType.MUTATION and not _selects_messages(schema, document):
            problems.append(f"{where} has to select messages")
        documents.append(document)
    _raise(problems)
    return documents


def fitting(
    schema: GraphQLSchema,
    selections: Selections,
    handwritten: Handwritten,
    generated_fragments: Mapping[str, FragmentDefinitionNode],
) -> Handwritten:
    """Return the documents without what the schema does not have, and without those that do not fit even so."""
    found = Handwritten()
    fragments = {name: (path, _fitted(schema, node)) for name, (path, node) in handwritten.fragments.items()}
    left = {name: (path, node) for name, (path, node) in fragments.items() if node is not None}
    for name, (path, node) in handwritten.operations.items():
        operation = _fitted(schema, node)
        if operation is not None:
            used = {each: left[each] for each in _reachable(operation, left)}
            with suppress(CodegenError):
                one = Handwritten({name: (path, operation)}, used)
                handwritten_documents(schema, selections, one, generated_fragments)
                found.operations.update(one.operations)
                found.fragments.update(used)
    return found


def _fitted(schema: GraphQLSchema, node: N) -> N | None:
    """Return an operation or a fragment as far as the schema has it, or None if nothing of it is left."""
    info = TypeInfo(schema)
    types: dict[str, str] = {}

    class Fitting(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> object:
            return REMOVE if info.get_field_def() is None else None

        def leave_field(self, node: FieldNode, *_: object) -> object:
            return REMOVE if node.selection_set is not None and not node.selection_set.selections else None

        def enter_argument(self, node: ArgumentNode, *_: object) -> object:
            known = info.get_argument()
            if known is None:
                return REMOVE
            if isinstance(node.value, VariableNode):
                types[node.value.name.value] = str(cast(Any, known).type)
            return None

    found = visit(node, TypeInfoVisitor(info, Fitting()))
    if not isinstance(found, OperationDefinitionNode | FragmentDefinitionNode) or not found.selection_set.selections:
        return None
    if isinstance(found, OperationDefinitionNode):
        kept = [each for each in found.variable_definitions or () if each.variable.name.value in types]
        for each in kept:
            wanted = types[each.variable.name.value]
            each.type = parse_type(wanted.removesuffix("!") if each.default_value else wanted)
        found.variable_definitions = tuple(kept)
    return cast(N, found)


def deprecated_fields(schema: GraphQLSchema, handwritten: Handwritten) -> list[str]:
    """Return a note for each thing in the hand-written documents that the vendor has deprecated."""
    return deprecations(schema, _combined(handwritten, {}))


def first_never(schema: GraphQLSchema, selections: Selections, document: DocumentNode) -> str | None:
    """Return a field that the document selects although no document may, as `Type.field`."""
    found = selected_fields(schema, document)
    return next((f"{owner}.{name}" for owner, name in found if name in selections.of(owner).never), None)


def selected_fields(schema: GraphQLSchema, document: DocumentNode) -> list[tuple[str, str]]:
    """Return every field that a document selects, with the type it belongs to."""
    return [(type_name, node.name.value) for type_name, node in field_nodes(schema, document)]


def _selects_messages(schema: GraphQLSchema, document: Document) -> bool:
    payload = type_of(document.definition)
    if not isinstance(payload, GraphQLObjectType) or "messages" not in payload.fields:
        return True
    return (payload.name, "messages") in selected_fields(schema, document.ast)


def _check_spreads(path: Path, node: Node) -> None:
    """Refuse a fragment with something beside it, and a field that is selected twice."""

    class Spreads(Visitor):
        def enter_selection_set(self, node: SelectionSetNode, *_: object) -> None:
            keys = [_key(child) for child in node.selections if isinstance(child, FieldNode)]
            for child in node.selections:
                if isinstance(child, FragmentSpreadNode) and len(node.selections) > 1 + keys.count("__typename"):
                    raise SpecError(
                        path, f"line {_line(child)}: ...{child.name.value}: spread one fragment and nothing beside it"
                    )
                if isinstance(child, FieldNode) and keys.count(_key(child)) > 1:
                    raise SpecError(path, f"line {_line(child)}: {_key(child)} is selected twice in one place")

    visit(node, Spreads())


def _key(node: FieldNode) -> str:
    return node.alias.value if node.alias else node.name.value


def _add_fragment(found: Handwritten, path: Path, node: FragmentDefinitionNode) -> None:
    name = node.name.value
    if name in found.fragments:
        raise SpecError(path, f"line {_line(node)}: fragment {name} is defined in {found.fragments[name][0]} already")
    found.fragments[name] = (path, node)


def _add_operation(found: Handwritten, path: Path, node: OperationDefinitionNode) -> None:
    selections = node.selection_set.selections
    root = selections[0] if len(selections) == 1 else None
    if not isinstance(root, FieldNode) or root.alias is not None:
        raise SpecError(path, f"line {_line(node)}: an operation has to select exactly one root field, not aliased")
    name = root.name.value
    if node.name is None or node.name.value != name:
        raise SpecError(path, f"line {_line(node)}: the operation has to be named like its root field, {name}")
    if name in found.operations:
        other, earlier = found.operations[name]
        raise SpecError(path, f"line {_line(node)}: {name} has a document in {other} already, line {_line(earlier)}")
    found.operations[name] = (path, node)


def _check(schema: GraphQLSchema, handwritten: Handwritten, generated: Mapping[str, FragmentDefinitionNode]) -> None:
    fragments = handwritten.fragments
    problems = [
        f"{path}:{_line(node)}:1: {_label(node)}: the schema has no {node.operation.value} at all"
        for path, node in handwritten.operations.values()
        if schema.get_root_type(node.operation) is None
    ]
    problems += find_mismatches(schema, _combined(handwritten, generated))
    used = {name for _, node in handwritten.operations.values() for name in _reachable(node, fragments)}
    problems += [
        f"{path}:{_line(node)}:1: fragment {name} is used by no operation"
        for name, (path, node) in fragments.items()
        if name not in used
    ]
    _raise(problems)


def _raise(problems: Sequence[str]) -> None:
    if problems:
        listed = "".join(f"\n  {problem}" for problem in problems)
        raise CodegenError(f"the hand-written documents do not fit the schema:{listed}")


def _combined(handwritten: Handwritten, generated: Mapping[str, FragmentDefinitionNode]) -> DocumentNode:
    fragments = {name: node for name, (_, node) in handwritten.fragments.items()}
    operations = (node for _, node in handwritten.operations.values())
    return DocumentNode(definitions=(*operations, *(dict(generated) | fragments).values()))


def _reachable(
    operation: OperationDefinitionNode, fragments: Mapping[str, tuple[Path, FragmentDefinitionNode]]
) -> Iterable[str]:
    return spread_names(operation.selection_set, {name: node for name, (_, node) in fragments.items()})


def _line(node: object) -> int:
    loc = getattr(node, "loc", None)
    return loc.start_token.line if loc is not None else 0


def _label(operation: OperationDefinitionNode) -> str:
    return f"{operation.operation.value} {operation.name.value if operation.name else ''}"
