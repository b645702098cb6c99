"""One bounded document for each operation of the schema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    IntValueNode,
    NameNode,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    is_abstract_type,
    is_composite_type,
    is_required_argument,
    parse,
    print_ast,
    validate,
    visit,
)

from hero_healthie_runtime.graphql.cost import MAX_COST, Cost

from ...errors import CodegenError
from ..schema.schema import is_connection, nullable_type, root_fields, takes_page_size, type_of
from .cost import measure, page_limits
from .fragments import Fragments
from .nodes import declared_variables, fragments_of, spread_names
from .proposals import TooCostlyError
from .selections import Selections

N = TypeVar("N", bound=Node)
MOST_PARTS = 2
"""The text of a fragment that holds more others than this holds their fields."""


@dataclass(frozen=True, slots=True)
class Document:
    """The document of one operation."""

    kind: OperationType
    root_field: str
    definition: GraphQLField
    operation: OperationDefinitionNode
    fragments: tuple[FragmentDefinitionNode, ...]
    page_size: int | None
    max_page_size: int | None
    cost: Cost

    @property
    def ast(self) -> DocumentNode:
        """The operation with exactly the fragments it needs."""
        return DocumentNode(definitions=(self.operation, *self.fragments))

    @property
    def sent(self) -> tuple[FragmentDefinitionNode, ...]:
        """The fragments as they are sent."""
        payload = type_of(self.definition).name if self.kind is OperationType.MUTATION else ""
        return sent_fragments(self.operation, self.fragments, payload)

    @property
    def text(self) -> str:
        """The document as it is sent."""
        return "\n\n".join(map(print_definition, (self.operation, *self.sent)))


@cache
def print_definition(node: OperationDefinitionNode | FragmentDefinitionNode) -> str:
    """Return a part of a document as it is sent: without most of the spaces, half of it otherwise."""
    text = print_ast(node)
    return text if '"' in text else re.sub(r"\n +", "\n ", text)


@cache
def sent_fragments(
    operation: OperationDefinitionNode, fragments: tuple[FragmentDefinitionNode, ...], payload: str
) -> tuple[FragmentDefinitionNode, ...]:
    """Return the fragments of a document as they are sent: one that holds many others holds their fields instead.

    Their texts would have to be imported for each document, while most of their classes need not be.
    """
    named = {fragment.name.value: fragment for fragment in fragments}
    sent = dict(named)
    for name, fragment in named.items():
        inner = spread_names(fragment.selection_set, named)
        if fragment.type_condition.name.value != payload and len(set(inner) & _spreads(fragment)) > MOST_PARTS:
            sent[name] = _inlined(fragment, tuple(named[each] for each in inner))
    return tuple(sent[name] for name in spread_names(operation.selection_set, sent))


def _spreads(fragment: FragmentDefinitionNode) -> set[str]:
    """Return the fragments that stand for all that a fragment selects of some object."""
    return {
        each.name.value
        for node in fragment.selection_set.selections
        if isinstance(node, FieldNode) and node.selection_set
        for each in node.selection_set.selections
        if isinstance(each, FragmentSpreadNode)
    }


@cache
def _inlined(fragment: FragmentDefinitionNode, others: tuple[FragmentDefinitionNode, ...]) -> FragmentDefinitionNode:
    named = {each.name.value: each for each in others}

    class Inliner(Visitor):
        def leave_selection_set(self, node: SelectionSetNode, *_: object) -> SelectionSetNode:
            found: list[SelectionNode] = []
            for each in node.selections:
                inner = named.get(each.name.value) if isinstance(each, FragmentSpreadNode) else None
                found += [each] if inner is None else visit(inner.selection_set, self).selections
            return SelectionSetNode(selections=tuple(found))

    return FragmentDefinitionNode(
        name=fragment.name,
        type_condition=fragment.type_condition,
        directives=(),
        selection_set=visit(fragment.selection_set, Inliner()),
    )


def generated_documents(
    schema: GraphQLSchema, selections: Selections, *, skip: Iterable[tuple[OperationType, str]]
) -> list[Document]:
    """Return the documents of all operations but those in `skip`, for which somebody wrote one by hand; raise
    CodegenError if some break a limit, or do not fit the schema.
    """
    fragments = Fragments(schema, selections)
    skipped = set(skip)
    documents: list[Document] = []
    problems: dict[str, tuple[str, ...]] = {}
    for kind, name, field in root_fields(schema):
        if (kind, name) not in skipped:
            try:
                documents.append(_generate(schema, fragments, kind, name, field))
            except TooCostlyError as error:
                problems[str(error)] = tuple(error.rows)
    if problems:
        raise TooCostlyError("\n\n".join(problems), [row for rows in problems.values() for row in rows])
    if validate(schema, combined(documents)):
        for document in documents:
            for invalid in validate(schema, document.ast):
                raise CodegenError(
                    f"the generated document of {document.kind.value} {document.root_field}: {invalid.message}"
                )
    return documents


def fragments_named(
    schema: GraphQLSchema, selections: Selections, names: Iterable[str]
) -> dict[str, FragmentDefinitionNode]:
    """Return the fragments that are generated for the types of these names, and those that they need."""
    fragments = Fragments(schema, selections)
    for name in names:
        fragments.define(name)
    return fragments.definitions


def combined(documents: Iterable[Document]) -> DocumentNode:
    """Return all documents as one, in which a fragment that many share is checked once."""
    listed = list(documents)
    fragments = fragments_of(*(document.ast for document in listed))
    return DocumentNode(definitions=(*(document.operation for document in listed), *fragments.values()))


def assemble(
    schema: GraphQLSchema,
    definition: GraphQLField,
    operation: OperationDefinitionNode,
    root_field: str,
    fragments: Mapping[str, FragmentDefinitionNode],
) -> Document:
    """Return a document of an operation and the fragments it needs."""
    needed = tuple(fragments[name] for name in spread_names(operation.selection_set, fragments))
    ast = DocumentNode(definitions=(operation, *needed))
    first = declared_variables(operation).get("first")
    default = first.default_value if first else None
    page_size = int(default.value) if isinstance(default, IntValueNode) else None
    largest = None if page_size is None else page_limits(schema, ast).get("first")
    cost = measure(schema, ast)
    return Document(operation.operation, root_field, definition, operation, needed, page_size, largest, cost)


def with_typenames(schema: GraphQLSchema, node: N) -> N:
    """Return the same with `__typename` wherever an object may be of several types, so that its class can be chosen."""
    info = TypeInfo(schema)

    class Adder(Visitor):
        def leave_selection_set(self, node: SelectionSetNode, _key: object, parent: object, *_: object) -> object:
            named = (
                isinstance(child, FieldNode)
                and child.name.value == "__typename"
                and not child.alias
                and not child.directives
                for child in node.selections
            )
            if not isinstance(parent, FieldNode) or not is_abstract_type(info.get_parent_type()) or any(named):
                return None
            typename = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=())
            return SelectionSetNode(selections=(typename, *node.selections))

    return cast(N, visit(node, TypeInfoVisitor(info, Adder())))


def _generate(
    schema: GraphQLSchema, fragments: Fragments, kind: OperationType, name: str, field: GraphQLField
) -> Document:
    named = type_of(field)
    page_size: int | None = None
    body = fragments.selection(named) if is_composite_type(named) else ""
    if isinstance(named, GraphQLObjectType) and is_connection(named):
        page_size = fragments.page_size(named, fixed=not takes_page_size(field))
    page_size = page_size if takes_page_size(field) else None
    variables = [
        f"${argument}: {_variable_type(argument, definition, page_size)}" for argument, definition in field.args.items()
    ]
    declared = f"({', '.join(variables)})" if variables else ""
    passed = ", ".join(f"{argument}: ${argument}" for argument in field.args)
    arguments = f"({passed})" if passed else ""
    text = f"{kind.value} {name}{declared} {{ {name}{arguments} {body} }}"
    operation = parse(text, no_location=True).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)  # noqa: S101 (narrows a type)
    document = assemble(schema, field, operation, name, fragments.definitions)
    if document.cost.problem:
        row = fragments.proposed_cut(named, document.cost.cost - MAX_COST)
        raise TooCostlyError(
            f"the generated document of {kind.value} {name} {document.cost.problem}. Leave out some fields of "
            f"{named.name}, or of what is in it, in {fragments.selections.path}, for example:\n\n{row}",
            [row],
        )
    return document


def _variable_type(argument: str, definition: GraphQLArgument, page_size: int | None) -> str:
    """Return the type of the variable for an argument; one that may be left out may be null, whatever its default."""
    type_: Any = cast(Any, definition).type
    if argument == "first" and page_size is not None:
        return f"{type_} = {page_size}"
    return str(type_) if is_required_argument(definition) else str(nullable_type(definition))
