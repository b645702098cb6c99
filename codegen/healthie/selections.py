"""specs/healthie/selections.toml: what a human decided about which fields documents ask for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from graphql import GraphQLObjectType, GraphQLSchema
from graphql.pyutils import did_you_mean, suggestion_list

from ..errors import SpecError
from ..healthie.schema import read_spec

KEYS = ("list_fields", "never", "on_request")


@dataclass(frozen=True, slots=True)
class TypeSelection:
    """The decisions about one object type."""

    list_fields: tuple[str, ...] = ()
    """What a node of a connection carries, where the whole type would cost too much."""
    never: frozenset[str] = frozenset()
    """Fields that no document may ask for."""
    on_request: frozenset[str] = frozenset()
    """Fields that generated documents leave out, and hand-written ones may ask for."""


@dataclass(frozen=True, slots=True)
class Selections:
    """The decisions about all types."""

    path: Path
    types: Mapping[str, TypeSelection]

    def of(self, type_name: str) -> TypeSelection:
        """The decisions about a type, empty where nobody had to decide."""
        return self.types.get(type_name, TypeSelection())


def load_selections(path: Path, schema: GraphQLSchema) -> Selections:
    """Read the decisions and check them against the schema.

    Raises:
        SpecError: the file is missing or not TOML, a decision has no reason, or names what the schema does not have.
    """
    try:
        table: dict[str, Any] = tomllib.loads(read_spec(path))
    except tomllib.TOMLDecodeError as error:
        raise SpecError(path, f"is not valid TOML: {error}") from None
    types: dict[str, TypeSelection] = {}
    for type_name, row in table.get("types", {}).items():
        type_ = schema.get_type(type_name)
        if not isinstance(type_, GraphQLObjectType):
            hint = did_you_mean(suggestion_list(type_name, list(schema.type_map)))
            raise SpecError(path, f"[types.{type_name}]: the schema has no such object type.{hint}")
        for key in row:
            if key.removesuffix("_reason") not in KEYS:
                raise SpecError(path, f"[types.{type_name}]: unknown key {key!r}")
        never = frozenset(_fields(path, type_, row, "never"))
        on_request = frozenset(_fields(path, type_, row, "on_request"))
        list_fields = _fields(path, type_, row, "list_fields")
        for name in sorted({*list_fields, *on_request} & never):
            raise SpecError(path, f"[types.{type_name}]: {name!r} is in never and in another list as well")
        types[type_name] = TypeSelection(list_fields, never, on_request)
    return Selections(path, types)


def _fields(path: Path, type_: GraphQLObjectType, row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value: Any = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(name, str) for name in cast("list[object]", value)):
        raise SpecError(path, f"[types.{type_.name}]: {key} has to be a list of field names")
    names = tuple(cast("list[str]", value))
    if names and not row.get(f"{key}_reason"):
        raise SpecError(path, f"[types.{type_.name}]: {key} has no {key}_reason")
    for name in names:
        if name not in type_.fields:
            hint = did_you_mean(suggestion_list(name, list(type_.fields)))
            raise SpecError(path, f"[types.{type_.name}]: {key} names {name!r}, which the type does not have.{hint}")
    return names
