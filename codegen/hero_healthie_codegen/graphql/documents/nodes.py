"""What stands in a document: its operation and fragments, and all that a selection asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    visit,
)

from ...closure import closure


def operation_of(document: DocumentNode) -> OperationDefinitionNode:
    """Return the first operation of a document."""
    return next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))


def fragments_of(*documents: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    """Return the fragments of documents by name."""
    nodes = (node for document in documents for node in document.definitions)
    return {node.name.value: node for node in nodes if isinstance(node, FragmentDefinitionNode)}


def declared_variables(operation: OperationDefinitionNode) -> dict[str, VariableDefinitionNode]:
    """Return the variables of an operation by name."""
    return {each.variable.name.value: each for each in operation.variable_definitions or ()}


def given_variables(node: FieldNode) -> dict[str, str]:
    """Return the arguments of a field that are variables: argument to variable."""
    return {
        given.name.value: given.value.name.value
        for given in node.arguments or ()
        if isinstance(given.value, VariableNode)
    }


def selections_in(node: SelectionSetNode | None) -> Iterator[SelectionNode]:
    """Yield the fields, inline fragments and spreads of a selection, and those inside them, in their order."""
    for child in node.selections if node else ():
        yield child
        yield from selections_in(getattr(child, "selection_set", None))


def spreads_in(node: SelectionSetNode | None) -> Iterator[FragmentSpreadNode]:
    """Yield the spreads of a selection, and those inside it."""
    return (each for each in selections_in(node) if isinstance(each, FragmentSpreadNode))


def spread_names(node: SelectionSetNode | None, fragments: Mapping[str, FragmentDefinitionNode]) -> list[str]:
    """Return the fragments that a selection needs, in the order of their first use."""

    def below(selection: SelectionSetNode | None) -> list[str]:
        return [name for each in spreads_in(selection) if (name := each.name.value) in fragments]

    return list(closure(below(node), lambda name: below(fragments[name].selection_set)))


def fields_of(
    schema: GraphQLSchema,
    fragments: Mapping[str, FragmentDefinitionNode],
    node: SelectionSetNode | None,
    parent: GraphQLNamedType | None,
) -> Iterator[tuple[FieldNode, GraphQLNamedType | None]]:
    """Yield the fields of a selection, those of its fragments too, each with the type that it is of."""
    for child in node.selections if node else ():
        if isinstance(child, FieldNode):
            yield child, parent
        elif isinstance(child, InlineFragmentNode | FragmentSpreadNode):
            inner = fragments[child.name.value] if isinstance(child, FragmentSpreadNode) else child
            condition = inner.type_condition
            narrowed = schema.get_type(condition.name.value) if condition else parent
            yield from fields_of(schema, fragments, inner.selection_set, narrowed)


def field_nodes(schema: GraphQLSchema, document: DocumentNode) -> list[tuple[str, FieldNode]]:
    """Return every field node of a document, with the name of the type it belongs to."""
    info = TypeInfo(schema)
    found: list[tuple[str, FieldNode]] = []

    class Collector(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            parent = info.get_parent_type()
            if parent is not None:
                found.append((parent.name, node))

    visit(document, TypeInfoVisitor(info, Collector()))
    return found
