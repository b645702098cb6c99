"""Hold GraphQL objects: their stored values, and values generated from their types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from graphql import (
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLUnionType,
    is_leaf_type,
)

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.healthie.complexity import named_type
from hero_healthie.sandbox.specs.examples import stable, text_for

_LIST_ROWS = 2
_DEEP = 8
_CONNECTION_ROWS = 7


def _no_values() -> JsonObject:
    return {}


@dataclass(slots=True, eq=False)
class Node:
    """A GraphQL object."""

    type: str
    id: str
    values: JsonObject = field(default_factory=_no_values)
    """The stored fields; a function is called for its value."""
    depth: int = 0
    echo: JsonObject = field(default_factory=_no_values)
    """Of a mutation's payload: the input, which its objects repeat."""


class Known(Protocol):
    """Return a stored object in place of a generated one, by type and number; None when there is none of the type."""

    def __call__(self, type_name: str, number: int) -> Node | None:
        """Return a stored object."""
        ...


class Generator:
    """Generate values for a schema's types, always the same ones for the same field.

    Args:
        seed: the same seed generates the same values.
        known: returns stored objects where there are any.
    """

    def __init__(self, seed: int, known: Known) -> None:
        self._seed = seed
        self._known = known

    def make(self, type_: Any, name: str, parent: Node, arguments: JsonObject, at: int = 0) -> Any:
        """Return a value for a field of an object."""
        inner: Any = getattr(type_, "of_type", None)
        if isinstance(type_, GraphQLNonNull):
            return self.make(inner, name, parent, arguments, at)
        if isinstance(type_, GraphQLList):
            if named_type(inner).name == "FieldError":
                return None
            rows = _LIST_ROWS if parent.depth < _DEEP else 1
            return [self.make(inner, name, parent, arguments, row + 1) for row in range(rows)]
        number = stable(self._seed, parent.type, parent.id, name.removesuffix("_id"), at)
        if isinstance(type_, GraphQLUnionType):
            type_ = type_.types[number % len(type_.types)]
        if isinstance(type_, GraphQLObjectType):
            return self._object(type_, parent, arguments, number)
        if isinstance(type_, GraphQLEnumType):
            return next(iter(type_.values))
        return _scalar(type_.name, name, parent, number, at)

    def rows(self, type_: GraphQLObjectType, name: str, parent: Node) -> list[Node]:
        """Return the records of a connection."""
        of = named_type(type_.fields["nodes"].type)
        if isinstance(of, GraphQLUnionType):
            of = of.types[0]
        base = 1000 + stable(self._seed, parent.type, parent.id, name) % 9000
        return [Node(of.name, str(base + at), depth=parent.depth + 2) for at in range(_CONNECTION_ROWS)]

    def _object(self, type_: GraphQLObjectType, parent: Node, arguments: JsonObject, number: int) -> Node:
        known = None if parent.echo else self._known(type_.name, number)
        if known is not None:
            return known
        given = arguments.get("id") or as_object(arguments.get("input")).get("id")
        if not given and parent.type.endswith("Payload"):
            given = parent.id  # the record that a mutation created or changed
        record_id = str(given) if given else str(1000 + number % 9000)
        node = Node(type_.name, record_id, depth=parent.depth + 1)
        node.values = {name: value for name, value in parent.echo.items() if _repeats(type_, name, value)}
        return node


def _repeats(type_: GraphQLObjectType, name: str, value: Any) -> bool:
    """Return whether a field of the object can hold an input's value as it is."""
    if name not in type_.fields or value is None:
        return False
    declared = type_.fields[name].type
    of = named_type(declared)
    if not is_leaf_type(of) or isinstance(getattr(declared, "of_type", declared), GraphQLList):
        return False
    match of.name:
        case "String" | "ID":
            return isinstance(value, str)
        case "Boolean":
            return isinstance(value, bool)
        case "Int":
            return isinstance(value, int) and not isinstance(value, bool)
        case _:
            return False


def _scalar(type_name: str, name: str, parent: Node, number: int, at: int) -> Any:  # noqa: PLR0911 - a table
    match type_name:
        case "ID":
            return parent.id if name == "id" and not at else str(1000 + number % 9000)
        case "String":
            return str(1000 + number % 9000) if name.endswith("_id") else text_for(name, number)
        case "Int":
            return 1 + number % 20
        case "Float":
            return 1 + number % 400 / 4
        case "Boolean":
            return number % 2 == 0
        case "ISO8601DateTime":
            return f"2026-02-{1 + number % 28:02d}T{number % 24:02d}:15:00-05:00"
        case "ISO8601Date":
            return f"{1950 + number % 50}-{1 + number % 12:02d}-{1 + number % 28:02d}"
        case "ISO8601Duration":
            return f"PT{15 + number % 45}M"
        case "UUID":
            return f"{number:08x}-0000-4000-8000-{number:012x}"
        case "HexColor":
            return f"#{number % 0xFFFFFF:06x}"
        case "JSON":
            return {"note": text_for(name, number)}
        case _:
            return f"{type_name.lower()}-{number}"
