"""Read from the documents of this SDK what they select and send, and which method sends which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    FieldNode,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionSetNode,
    print_ast,
)

from ...graphql.documents.operations import Document
from ...graphql.render.operations import python_path
from ...graphql.schema.names import pascal
from ...graphql.schema.schema import held_types
from .types import named

Methods = dict[str, None]
"""Paths of methods, in order."""
_Selected = tuple[str, str, frozenset[str], str]
"""A field that a document selects: its type, its name, the arguments it is given, the Python class that holds it."""


@dataclass(slots=True)
class Reach:
    """The shipped elements of the schema, and the methods that a change of each would hit."""

    fields: dict[tuple[str, str], Methods] = field(default_factory=lambda: defaultdict(dict))
    """Type and field to methods."""
    arguments: dict[tuple[str, str, str], Methods] = field(default_factory=lambda: defaultdict(dict))
    """Type, field and argument to the methods whose documents give it."""
    classes: dict[tuple[str, str], dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    """Type and field to the Python classes that may hold it."""
    outputs: dict[str, Methods] = field(default_factory=lambda: defaultdict(dict))
    """Type or enum to the methods that return it."""
    inputs: dict[str, Methods] = field(default_factory=lambda: defaultdict(dict))
    """Input or enum to the methods that send it."""
    documents: dict[str, Document] = field(default_factory=dict[str, Document])
    """The documents by method."""

    def methods_of_type(self, name: str) -> Methods:
        """Return the methods that send or return a type."""
        return {**self.outputs.get(name, {}), **self.inputs.get(name, {})}


def read_reach(schema: GraphQLSchema, documents: Iterable[Document]) -> Reach:
    """Read all documents."""
    reach = Reach()
    of_fragments: dict[str, list[_Selected]] = {}
    for document in documents:
        method = python_path(document.kind, document.root_field)
        reach.documents[method] = document
        root = schema.get_root_type(document.kind)
        _note(
            reach,
            schema,
            method,
            _selected(schema, document.operation.selection_set, root, pascal(document.root_field)),
        )
        for fragment in document.fragments:
            name, type_ = fragment.name.value, schema.get_type(fragment.type_condition.name.value)
            if name not in of_fragments:
                of_fragments[name] = list(_selected(schema, fragment.selection_set, type_, name))
            _note(reach, schema, method, of_fragments[name])
        for variable in document.operation.variable_definitions or ():
            for name in held_types(schema, print_ast(variable.type).strip("[]!")):
                reach.inputs[name][method] = None
    return reach


def _selected(
    schema: GraphQLSchema, node: SelectionSetNode | None, parent: Any, python_class: str
) -> Iterator[_Selected]:
    """Yield the fields of a selection and of those inside it, without those of the fragments it names."""
    for child in node.selections if node else ():
        if isinstance(child, InlineFragmentNode):
            narrowed: Any = schema.get_type(child.type_condition.name.value) if child.type_condition else None
            name = python_class + (narrowed or parent).name
            yield from _selected(schema, child.selection_set, narrowed or parent, name)
        elif isinstance(child, FieldNode) and not child.name.value.startswith("__"):
            name = child.name.value
            yield parent.name, name, frozenset(each.name.value for each in child.arguments or ()), python_class
            below = named(parent.fields[name].type)
            yield from _selected(schema, child.selection_set, below, python_class + pascal(name))


def _note(reach: Reach, schema: GraphQLSchema, method: str, selected: Iterable[_Selected]) -> None:
    for type_name, name, arguments, python_class in selected:
        reach.fields[type_name, name][method] = None
        reach.classes[type_name, name][python_class] = None
        reach.outputs[type_name][method] = None
        for argument in arguments:
            reach.arguments[type_name, name, argument][method] = None
        type_ = named(cast(Any, schema.type_map[type_name]).fields[name].type)
        reach.outputs[type_.name][method] = None
        for member in type_.types if isinstance(type_, GraphQLUnionType) else ():
            reach.outputs[member.name][method] = None
