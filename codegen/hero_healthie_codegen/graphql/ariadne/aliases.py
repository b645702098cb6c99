"""Names that mean nothing, for all that ariadne-codegen is shown.

ariadne-codegen makes names of classes by joining names of the schema, and writes types it does not tell from names
(`Optional`, `list`, `str`). So a schema with a type called `List`, or fields called `fooBar` and `foo_bar`, would
be misread. It gets `T12`, `F3`, `O4`, `S5` and `x6` instead of the names of types, fragments, operations, scalars and
fields; `classes` finds out what each stands for, and names things itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from ..documents.operations import Document

TYPENAME = "__typename"


@dataclass(slots=True)
class NameAliases:
    """What each opaque name stands for."""

    schema: GraphQLSchema
    types: dict[str, str] = field(default_factory=dict[str, str])
    """From a type's name to `T…`, or `S…` for a scalar."""
    fragments: dict[str, str] = field(default_factory=dict[str, str])
    """From a fragment's name to `F…`."""
    definitions: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])
    operations: dict[str, Document] = field(default_factory=dict[str, Document])
    """From `O…` to its document."""
    fields: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """From the key of an answer and the field it is of to `X…`."""

    def __post_init__(self) -> None:
        for number, (name, type_) in enumerate(self.schema.type_map.items()):
            if not name.startswith("__"):
                letter = "S" if isinstance(type_, GraphQLScalarType) else "T"
                self.types[name] = f"{letter}{number}"

    def field_name(self, node: FieldNode) -> str:
        """The opaque name of a field of a document."""
        own = node.name.value
        key = (node.alias.value if node.alias else own, own)
        return self.fields.setdefault(key, f"x{len(self.fields)}")

    def renamed_schema(self) -> GraphQLSchema:
        """The schema with opaque names, and without what documents need not know: arguments, defaults, prose."""
        return _Renamer(self).schema()

    def renamed_fragments(self, definitions: Iterable[FragmentDefinitionNode]) -> list[FragmentDefinitionNode]:
        """The fragments with opaque names."""
        nodes = list(definitions)
        self.definitions.update((node.name.value, node) for node in nodes)
        self.fragments.update((node.name.value, f"F{number}") for number, node in enumerate(nodes))
        return [
            FragmentDefinitionNode(
                name=_name(self.fragments[node.name.value]),
                type_condition=self._type(node.type_condition),
                directives=(),
                selection_set=self._selection_set(node.selection_set),
            )
            for node in nodes
        ]

    def renamed_operations(self, documents: Sequence[Document]) -> list[OperationDefinitionNode]:
        """The operations with opaque names and without variables."""
        nodes: list[OperationDefinitionNode] = []
        for number, document in enumerate(documents):
            name = f"O{number}"
            self.operations[name] = document
            nodes.append(
                OperationDefinitionNode(
                    operation=document.kind,
                    name=_name(name),
                    variable_definitions=(),
                    directives=(),
                    selection_set=self._selection_set(document.operation.selection_set),
                )
            )
        return nodes

    def _selection_set(self, node: SelectionSetNode | None) -> Any:
        if node is None:
            return None
        return SelectionSetNode(selections=tuple(self._selection(child) for child in node.selections))

    def _selection(self, node: SelectionNode) -> SelectionNode:
        if isinstance(node, FieldNode):
            return FieldNode(
                alias=node.alias,
                name=node.name,
                arguments=(),
                directives=node.directives,
                selection_set=self._selection_set(node.selection_set),
            )
        if isinstance(node, InlineFragmentNode):
            return InlineFragmentNode(
                type_condition=self._type(node.type_condition) if node.type_condition else None,
                directives=(),
                selection_set=self._selection_set(node.selection_set),
            )
        assert isinstance(node, FragmentSpreadNode)  # noqa: S101 (narrows a type)
        return FragmentSpreadNode(name=_name(self.fragments[node.name.value]), directives=())

    def _type(self, node: NamedTypeNode) -> NamedTypeNode:
        return NamedTypeNode(name=_name(self.types[node.name.value]))


class _Renamer:
    """Makes the schema anew; types refer to each other, so that their fields are made when they are asked for."""

    def __init__(self, aliases: NameAliases) -> None:
        self._aliases = aliases
        self._source = aliases.schema
        self._types: dict[str, Any] = {}

    def schema(self) -> GraphQLSchema:
        for name in self._aliases.types:
            self._types[name] = self._make(name, self._source.type_map[name])
        roots = [self._source.query_type, self._source.mutation_type, self._source.subscription_type]
        query, mutation, subscription = (root and self._types[root.name] for root in roots)
        return GraphQLSchema(
            query=query,
            mutation=mutation,
            subscription=subscription,
            types=list(self._types.values()),
            assume_valid=True,
        )

    def _make(self, name: str, type_: Any) -> Any:
        aliases = self._aliases.types[name]
        if isinstance(type_, GraphQLScalarType):
            return GraphQLScalarType(aliases)
        if isinstance(type_, GraphQLEnumType):
            return GraphQLEnumType(aliases, dict.fromkeys(type_.values))
        if isinstance(type_, GraphQLUnionType):
            return GraphQLUnionType(aliases, lambda: [self._types[member.name] for member in type_.types])
        if isinstance(type_, GraphQLInputObjectType):
            return GraphQLInputObjectType(aliases, lambda: self._fields(type_, GraphQLInputField))
        make = GraphQLObjectType if isinstance(type_, GraphQLObjectType) else GraphQLInterfaceType
        return make(
            aliases,
            lambda: self._fields(type_, GraphQLField),
            interfaces=lambda: [self._types[interface.name] for interface in type_.interfaces],
        )

    def _fields(self, type_: Any, make: Any) -> Any:
        return {name: make(self._type(definition.type)) for name, definition in type_.fields.items()}

    def _type(self, type_: Any) -> Any:
        for wrapper in (GraphQLNonNull, GraphQLList):
            if isinstance(type_, wrapper):
                return cast(Any, wrapper)(self._type(cast(Any, type_).of_type))
        return self._types[type_.name]


def _name(value: str) -> NameNode:
    return NameNode(value=value)
