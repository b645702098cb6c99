"""The map of Healthie's schema: its objects, their fields and the arguments of these, read when first needed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

_FIELD = re.compile(r"(\w+)(?:\(([^)]*)\))?:(\S+)")


class FieldDefinition(NamedTuple):
    """One field of an object."""

    name: str
    type: str
    """As the schema has it, such as `[Note!]!`."""
    parameters: str
    """Its arguments, such as `first:Int,status:String`."""

    @property
    def arguments(self) -> dict[str, str]:
        """Return the type of each argument; one that has to be given ends in `!`."""
        return dict(each.split(":") for each in self.parameters.split(",")) if self.parameters else {}

    @property
    def named(self) -> str:
        """Return its type without lists and `!`."""
        return named(self.type)


TYPENAME = FieldDefinition("__typename", "String!", "")


class TypeMap:
    """The objects, unions, enums and scalars of one schema.

    Args:
        table: what `type_map.json` holds; see `hero_healthie_codegen.graphql.render.type_map`.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._texts: Mapping[str, str] = table["types"]
        self._fields: dict[str, dict[str, FieldDefinition]] = {}
        self._never: Mapping[str, str] = table["never"]
        self._members: Mapping[str, str] = table["members"]
        self._connections: Mapping[str, str] = table["connections"]
        self._enums: Mapping[str, str] = table["enums"]
        self.roots: Mapping[str, str] = table["roots"]
        self.scalars: Mapping[str, str] = table["scalars"]
        self.file_texts = frozenset[str](table["file_texts"].split())
        """Fields of inputs that take a file as a `data:` URL."""
        self.money = frozenset[str](table.get("money", "").split())
        """Fields that hold an amount, as text or as a number; with their type's name where they do so in one only."""

    def fields(self, type_: str) -> Mapping[str, FieldDefinition]:
        """Return the fields of an object or interface; a union has none."""
        found = self._fields.get(type_)
        if found is None:
            text = self._texts.get(type_, "")
            found = self._fields[type_] = {
                name: FieldDefinition(name, returned, parameters) for name, parameters, returned in _FIELD.findall(text)
            }
        return found

    def never(self, type_: str) -> Sequence[str]:
        """Return the fields of an object that are secret: no document asks for them."""
        return self._never.get(type_, "").split()

    def is_object(self, type_: str) -> bool:
        """Return True for an object, interface or union."""
        return type_ in self._texts or type_ in self._members

    def members(self, type_: str) -> tuple[str, ...]:
        """Return the objects that a union or interface may be; of any other type none."""
        return tuple(self._members.get(type_, "").split())

    def is_connection(self, type_: str) -> bool:
        """Return True for one page of a list."""
        return type_ in self._connections

    def connection(self, type_: str) -> tuple[str, ...]:
        """Return the field of a connection's page, and then those of its rows."""
        return tuple(self._connections[type_].split())

    def enum(self, type_: str) -> tuple[str, ...] | None:
        """Return the values of an enum, or None for another type."""
        text = self._enums.get(type_)
        return None if text is None else tuple(text.split())


@cache
def healthie_types() -> TypeMap:
    """Return the map of the schema that this package was generated from."""
    return TypeMap(json.loads((files("healthie_api") / "type_map.json").read_bytes()))


def named(type_: str) -> str:
    """Return a type without lists and `!`."""
    return type_.strip("[]!")
