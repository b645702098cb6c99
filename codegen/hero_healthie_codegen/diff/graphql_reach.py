"""What the documents of this SDK ask of a schema, and which method sends which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLInputObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionSetNode,
    get_named_type,
)

from ..graphql.documents.operations import Document
from ..graphql.render.methods import python_path
from ..graphql.schema.names import pascal

Methods = dict[str, None]
"""Paths of methods, in order."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One field that a document asks for."""

    type_name: str
    field: str
    arguments: frozenset[str]
    python_class: str


@dataclass(slots=True)
class Reach:
    """What is shipped, and which methods would notice a change of it."""

    fields: dict[tuple[str, str], Methods] = field(default_factory=lambda: defaultdict(dict))
    """Type and field to methods."""
    arguments: dict[tuple[str, str, str], Methods] = field(default_factory=lambda: defaultdict(dict))
    """Type, field and argument to the methods whose documents give it."""
    classes: dict[tuple[str, str], dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    """Type and field to the Python classes that may hold it."""
    outputs: dict[str, Methods] = field(default_factory=lambda: defaultdict(dict))
    """Type or enum to the methods that answer it."""
    inputs: dict[str, Methods] = field(default_factory=lambda: defaultdict(dict))
    """Input or enum to the methods that send it."""
    documents: dict[str, Document] = field(default_factory=dict[str, Document])
    """The documents by method."""

    def methods_of_type(self, name: str) -> Methods:
        """The methods that send or answer a type."""
        return {**self.outputs.get(name, {}), **self.inputs.get(name, {})}


def reach_of(schema: GraphQLSchema, documents: Iterable[Document]) -> Reach:
    """Read the documents."""
    reach = Reach()
    asked_by_fragment: dict[str, list[Asked]] = {}
    sent_by_type: dict[str, tuple[str, ...]] = {}
    for document in documents:
        method = python_path(document.kind, document.root_field)
        reach.documents[method] = document
        root = schema.get_root_type(document.kind)
        asked = _direct(schema, document.operation.selection_set, root, pascal(document.root_field))
        for fragment in document.fragments:
            name = fragment.name.value
            if name not in asked_by_fragment:
                asked_by_fragment[name] = _of_fragment(schema, fragment)
            asked = [*asked, *asked_by_fragment[name]]
        for each in asked:
            _note(reach, schema, each, method)
        for variable in document.operation.variable_definitions or ():
            node: Any = variable.type
            while not hasattr(node, "name"):
                node = node.type
            for name in _sent(schema, node.name.value, sent_by_type):
                reach.inputs[name][method] = None
    return reach


def _of_fragment(schema: GraphQLSchema, fragment: FragmentDefinitionNode) -> list[Asked]:
    type_ = schema.get_type(fragment.type_condition.name.value)
    return _direct(schema, fragment.selection_set, type_, fragment.name.value)


def _direct(schema: GraphQLSchema, node: SelectionSetNode | None, parent: Any, python_class: str) -> list[Asked]:
    """The fields of a selection and of those inside it, without those of the fragments it names."""
    found: list[Asked] = []
    for child in node.selections if node else ():
        if isinstance(child, InlineFragmentNode):
            narrowed = schema.get_type(child.type_condition.name.value) if child.type_condition else parent
            found += _direct(
                schema, child.selection_set, narrowed, f"{python_class}{narrowed.name if narrowed else ''}"
            )
        elif isinstance(child, FieldNode) and not child.name.value.startswith("__"):
            name = child.name.value
            given = frozenset(argument.name.value for argument in child.arguments or ())
            found.append(Asked(parent.name, name, given, python_class))
            below = cast(Any, get_named_type(parent.fields[name].type))
            found += _direct(schema, child.selection_set, below, python_class + pascal(name))
    return found


def _note(reach: Reach, schema: GraphQLSchema, asked: Asked, method: str) -> None:
    key = (asked.type_name, asked.field)
    reach.fields[key][method] = None
    reach.classes[key][asked.python_class] = None
    reach.outputs[asked.type_name][method] = None
    for argument in asked.arguments:
        reach.arguments[*key, argument][method] = None
    type_ = cast(Any, schema.type_map[asked.type_name])
    named: Any = cast(Any, get_named_type(type_.fields[asked.field].type))
    reach.outputs[named.name][method] = None
    if isinstance(named, GraphQLUnionType):
        for member in named.types:
            reach.outputs[member.name][method] = None


def _sent(schema: GraphQLSchema, name: str, known: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A type that a request holds, with the types inside it."""
    if name not in known:
        found: dict[str, None] = {name: None}
        waiting = [name]
        while waiting:
            type_ = schema.get_type(waiting.pop())
            if isinstance(type_, GraphQLInputObjectType):
                names = [cast(Any, get_named_type(each.type)).name for each in type_.fields.values()]
                waiting += [each for each in names if each not in found]
                found.update(dict.fromkeys(names))
        known[name] = tuple(found)
    return known[name]


def translated(methods: Mapping[str, None], curated: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The methods in the order of a report: curated ones that are built on one of them first."""
    built_on = {name for method in methods for name in curated.get(method, ())}
    return (*sorted(built_on), *methods)
