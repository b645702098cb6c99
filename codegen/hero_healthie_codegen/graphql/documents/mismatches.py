"""Mismatches between hand-written documents and the schema, each with what the schema has instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from graphql import (
    DocumentNode,
    FieldNode,
    FieldsOnCorrectTypeRule,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    KnownArgumentNamesRule,
    Node,
    NoUnusedFragmentsRule,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    specified_rules,
    validate,
    visit,
)
from graphql.pyutils import suggestion_list
from graphql.validation import NoDeprecatedCustomRule

from ...similar import letters
from ..schema.schema import Fields, connection_of, is_list, type_of
from .nodes import fragments_of, spreads_in

_PARTS_OF_CONNECTION = frozenset({"nodes", "edges", "page_info", "pageInfo", "total_count", "totalCount"})
_ARGUMENTS_OF_CONNECTION: tuple[str, ...] = ("after", "before", "first", "last")
_FORWARD = frozenset({"after", "first"})
_ARGUMENTS_OF_LIST: tuple[str, ...] = ("offset", "page", "limit", "per_page", "should_paginate")


def find_mismatches(schema: GraphQLSchema, document: DocumentNode) -> list[str]:
    """Return every mismatch of a document with the schema, with its file, line and column.

    The document may leave fragments unused.
    """
    changed = _Changes(schema, document)
    replaced = {FieldsOnCorrectTypeRule, KnownArgumentNamesRule, NoUnusedFragmentsRule}
    rules = [rule for rule in specified_rules if rule not in replaced]
    found = list(changed.errors)
    for error in validate(schema, document, rules, max_errors=1_000):
        if not any(id(node) in changed.explained for node in error.nodes or ()):
            found.append(error)
    found.sort(key=lambda error: (error.source.name if error.source else "", error.positions or []))
    return list(dict.fromkeys(f"{_where(error)}{error.message}" for error in found))


def deprecations(schema: GraphQLSchema, document: DocumentNode) -> list[str]:
    """Return what a document uses although the vendor has deprecated it."""
    return [f"note: {_where(error)}{error.message}" for error in validate(schema, document, [NoDeprecatedCustomRule])]


class _Changes(Visitor):
    """Finds fields and arguments that the schema does not have, and fields that page in another way now."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        super().__init__()
        self.errors: list[GraphQLError] = []
        self.explained: set[int] = set()
        self._fragments = fragments_of(document)
        self._schema = schema
        self._info = TypeInfo(schema)
        visit(document, TypeInfoVisitor(self._info, self))

    def enter_field(self, node: FieldNode, *_: object) -> None:
        """Check one field and its arguments."""
        parent = self._info.get_parent_type()
        name = node.name.value
        if parent is None or name.startswith("__") or id(node) in self.explained:
            return
        fields: Mapping[str, GraphQLField] = parent.fields if isinstance(parent, Fields) else {}
        definition = fields.get(name)
        if definition is None:
            self._report(node, f'field "{name}" on "{parent.name}": {_now(name, fields, "the schema")}')
            return
        paged = self._paged(node, definition)
        for argument in node.arguments or ():
            if argument.name.value not in definition.args:
                if paged:
                    self.explained.add(id(argument))
                    continue
                now = _now(argument.name.value, definition.args, f'"{parent.name}.{name}"')
                self._report(argument, f'argument "{argument.name.value}" of "{parent.name}.{name}": {now}')

    def _paged(self, node: FieldNode, definition: GraphQLField) -> bool:
        """Report a list that became a connection, or the other way round."""
        type_ = type_of(definition)
        parts = connection_of(type_)
        selected = set(_selected(node.selection_set, self._fragments)) - {"__typename"}
        if not selected:
            return False
        name = node.name.value
        gone = [each.name.value for each in node.arguments or () if each.name.value not in definition.args]
        if parts is not None and not selected & cast(GraphQLObjectType, type_).fields.keys():
            inner = "nodes { … }" if parts.nodes else "edges { node { … } }"
            text = f'"{name}" is now a connection: select {inner} {parts.page_info} {{ … }}'
            use = [each for each in _ARGUMENTS_OF_CONNECTION if each in definition.args and each in _FORWARD]
            replaced = [each for each in gone if each in _ARGUMENTS_OF_LIST]
        elif parts is None and self._became_list(definition, selected):
            text = f'"{name}" is now a plain list: select the fields of {type_.name} without nodes and page_info'
            use = [each for each in _ARGUMENTS_OF_LIST if each in definition.args]
            replaced = [each for each in gone if each in _ARGUMENTS_OF_CONNECTION]
        else:
            return False
        if replaced:
            text += f"; {', '.join(f'`{each}`' for each in replaced)} {'is' if len(replaced) == 1 else 'are'} gone"
            text += f", use {'/'.join(use)}" if use else ""
        others = [each for each in gone if each not in replaced]
        if others:
            text += f"; it has no argument {' or '.join(f'`{each}`' for each in others)}"
        self._report(node, text)
        self._explain(node.selection_set)
        return True

    @staticmethod
    def _became_list(definition: GraphQLField, selected: set[str]) -> bool:
        type_ = type_of(definition)
        fields = set(type_.fields) if isinstance(type_, Fields) else set[str]()
        return is_list(definition) and bool(selected & _PARTS_OF_CONNECTION) and not selected & fields

    def _explain(self, selection_set: SelectionSetNode | None) -> None:
        """Drop all other errors about a selection."""
        for child in selection_set.selections if selection_set else ():
            self.explained.add(id(child))
            if isinstance(child, FragmentSpreadNode) and child.name.value in self._fragments:
                fragment = self._fragments[child.name.value]
                if self._schema.get_type(fragment.type_condition.name.value) is None:
                    self.explained.add(id(fragment.type_condition))
                    self.explained.update(id(each.name) for each in spreads_in(fragment.selection_set))

    def _report(self, node: Node, message: str) -> None:
        self.errors.append(GraphQLError(message, node))


def _selected(selection_set: SelectionSetNode | None, fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[str]:
    """Return the fields that a selection asks for, by itself or by a fragment."""
    for child in selection_set.selections if selection_set else ():
        if isinstance(child, FieldNode):
            yield child.name.value
        elif isinstance(child, InlineFragmentNode):
            yield from _selected(child.selection_set, fragments)
        elif isinstance(child, FragmentSpreadNode) and child.name.value in fragments:
            others = {name: node for name, node in fragments.items() if name != child.name.value}
            yield from _selected(fragments[child.name.value].selection_set, others)


def _now(name: str, known: Iterable[str], owner: str) -> str:
    """Return what the schema has instead of a name: the same words in another spelling, else the most similar name."""
    names = list(known)
    same = [other for other in names if letters(other) == letters(name)]
    if same:
        return f"{owner} now has {same[0]}"
    alike = suggestion_list(name, names)
    return f"{owner} has none" + (f"; the closest is {alike[0]}" if alike else "")


def _where(error: GraphQLError) -> str:
    if error.source is None or not error.locations:
        return ""
    return f"{error.source.name}:{error.locations[0].line}:{error.locations[0].column}: "
