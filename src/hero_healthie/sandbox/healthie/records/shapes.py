"""Describe the object types of the schema as the store needs them: which fields hold values, and which refer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLUnionType, is_leaf_type

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.complexity import is_connection, named_type
from hero_healthie.sandbox.store.store import OWNER

#: Fields that say who did something to a record: nobody lists what he did by them.
_ACTORS = re.compile(r"(^|_)(by|created|canceled|cancelled|locked|paused|linked|last|next|completed|invited)(_|$)")
#: Names of references to users, by what they are to a record.
CLIENTS = ("client", "patient", "user", "recipient", "rel_user", "poster", "owner")
STAFF = ("provider", "dietitian", "sender", "rendering_provider", "orderer", "creator", "owner", "user")


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of an object type."""

    name: str
    of: str
    """The type it has, without lists and connections around it."""
    declared: Any
    leaf: bool
    """Whether it holds a value, not an object."""
    many: bool
    """Whether it is a list or a connection."""
    required: bool
    connection: bool


class TypeShape:
    """One object type."""

    def __init__(self, shapes: Shapes, type_: GraphQLObjectType) -> None:
        self._shapes = shapes
        self._graphql = type_
        self.name = type_.name
        self.decided = as_object(shapes.decisions.get(type_.name))

    @cached_property
    def fields(self) -> Mapping[str, FieldShape]:
        """Its fields by name."""
        return {name: _field(name, field.type) for name, field in self._graphql.fields.items()}

    @property
    def entity(self) -> bool:
        """Whether its objects have ids."""
        return "id" in self._graphql.fields

    @cached_property
    def references(self) -> Mapping[str, str]:
        """The types of the objects that its fields refer to, by field: `user` and `appointment_location_id` alike."""
        found = {name: field.of for name, field in self.fields.items() if not field.leaf and not field.many}
        for name, field in self.fields.items():
            base = name.removesuffix("_id")
            if field.leaf and not field.many and base != name and base not in found:
                of = as_object(self.decided.get("ids")).get(name) or self._shapes.guess(base)
                if of:
                    found[name] = str(of)
        return found

    def place_of(self, name: str) -> FieldShape | None:
        """Return the field that an input's value is kept in: `user` for `user_id`; None when there is none."""
        name = str(as_object(self.decided.get("inputs")).get(name, name))
        base = name.removesuffix("_id")
        for candidate in (base, name) if base != name else (name,):
            field = self.fields.get(candidate)
            if field is not None and not (candidate == base != name and (field.leaf or field.many)):
                return field
        if name.endswith("_ids"):
            stem = name.removesuffix("_ids")
            plurals = (f"{stem}s", f"{stem}es", f"{stem.removesuffix('y')}ies", name)
            return next((self.fields[plural] for plural in plurals if plural in self.fields), None)
        return None

    def shape_of(self, name: str) -> TypeShape:
        """Return the shape of another type."""
        return self._shapes.of(name)

    def backs(self, name: str) -> tuple[str, ...]:
        """Return the fields by which the members of a list, or the one object of a field, refer back."""
        decided = as_object(self.decided.get("lists")).get(name)
        if decided is not None:
            return (*map(str, as_list(decided)),)
        of = self.fields[name].of
        return self._shapes.back_references(self.name, of) or ((OWNER,) if self.holds(of) == name else ())

    def holds(self, type: str) -> str | None:
        """Return the one field whose objects this type owns: they have none that refers back."""
        names = [name for name, field in self.fields.items() if field.of == type and not field.leaf]
        alone = len(names) == 1 and type != self.name
        return names[0] if alone and not self._shapes.back_references(self.name, type) else None


class Shapes:
    """Describe the object types of a schema, each when it is first asked for.

    Args:
        schema: the schema.
        decisions: what a person decided, by type.
    """

    def __init__(self, schema: GraphQLSchema, decisions: JsonObject) -> None:
        self.schema = schema
        self.decisions = decisions
        self._known: dict[str, TypeShape] = {}
        self._backs: dict[tuple[str, str], tuple[str, ...]] = {}

    def of(self, name: str) -> TypeShape:
        """Return the shape of an object type."""
        shape = self._known.get(name)
        if shape is None:
            type_: Any = self.schema.type_map[name]
            if isinstance(type_, GraphQLUnionType):
                type_ = type_.types[0]
            shape = self._known[name] = TypeShape(self, type_)
        return shape

    def entities(self) -> Iterator[TypeShape]:
        """Return the types whose objects have ids."""
        for name, type_ in self.schema.type_map.items():
            if isinstance(type_, GraphQLObjectType) and "id" in type_.fields and not name.startswith("__"):
                yield self.of(name)

    def guess(self, base: str) -> str | None:
        """Return the type that a field of the name `<base>_id` refers to."""
        words = "".join(part[:1].upper() + part[1:] for part in base.split("_"))
        for name in (words, f"{words}Type"):
            if isinstance(self.schema.type_map.get(name), GraphQLObjectType):
                return name
        return "User" if base in {*CLIENTS, *STAFF} or base.endswith(("_user", "_by", "_provider")) else None

    def back_references(self, owner: str, member: str) -> tuple[str, ...]:
        """Return the fields of one type that refer to another as what it belongs to."""
        known = self._backs.get((owner, member))
        if known is None:
            fields = self.of(member).references
            known = tuple(name for name, of in fields.items() if of == owner and not _ACTORS.search(name))
            self._backs[owner, member] = known
        return known


def _field(name: str, declared: Any) -> FieldShape:
    required = isinstance(declared, GraphQLNonNull)
    inner: Any = cast("Any", declared).of_type if required else declared
    many = isinstance(inner, GraphQLList)
    of: Any = named_type(inner)
    connected = is_connection(of)
    if connected:
        of = named_type(of.fields["nodes"].type)
    return FieldShape(name, of.name, declared, is_leaf_type(of), many or connected, required, connected)
