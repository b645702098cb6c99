"""Find every difference of two GraphQL schemas, without a judgement of it.

graphql-core's `find_breaking_changes` and `find_dangerous_changes` do not separate what is sent from what is received,
leave out additions and deprecations, and return sentences. They are used afterwards, for what is missing here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationType,
    Undefined,
    is_introspection_type,
    is_specified_scalar_type,
)

from ...similar import renamed
from .types import Relation, named, relate

_ALIKE: dict[str, set[Relation]] = {"field": {"same", "narrower", "wider"}, "argument": {"same"}, "input": {"same"}}
"""From kinds that may be renamed to the relations that the old and the new type may have."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference; `old` and `new` are the definitions that graphql-core has."""

    kind: str
    """The element and its difference: `field_removed`, `argument_type`, `value_deprecated`."""
    type_name: str
    field: str = ""
    argument: str = ""
    old: Any = None
    new: Any = None
    new_name: str = ""

    @property
    def where(self) -> str:
        """The coordinate in the schema."""
        text = f"{self.type_name}.{self.field}" if self.field else self.type_name
        return f"{text}({self.argument}:)" if self.argument else text


@dataclass(frozen=True, slots=True)
class Schemas:
    """Two versions of a schema, and the new name of each type that was renamed."""

    old: GraphQLSchema
    new: GraphQLSchema
    renames: Mapping[str, str]


def pair_schemas(old: GraphQLSchema, new: GraphQLSchema) -> Schemas:
    """Find the types that were renamed: those a field leads to now instead, and those that read and look alike."""
    gone = [name for name, type_ in old.type_map.items() if name not in new.type_map and _is_custom(type_)]
    came = [name for name, type_ in new.type_map.items() if name not in old.type_map and _is_custom(type_)]

    def alike(a: str, b: str) -> bool:
        return _are_alike(old.type_map[a], new.type_map[b])

    replaced = {a: b for a, b in _replacements(old, new) if a in gone and b in came and alike(a, b)}
    left = [name for name in gone if name not in replaced], [name for name in came if name not in replaced.values()]
    return Schemas(old, new, _root_renames(old, new) | replaced | renamed(*left, alike))


def find_differences(schemas: Schemas) -> Iterator[Difference]:
    """Yield all differences of what both schemas have, and the operations of a root type that only one of them has."""
    old, new = schemas.old.type_map, schemas.new.type_map
    roots = _root_renames(schemas.old, schemas.new)
    for name, type_ in old.items():
        other = new.get(schemas.renames.get(name, name))
        if other is None and _is_root(schemas.old, type_):
            other = GraphQLObjectType(name, {})
        if other is None or not _is_custom(type_):
            continue
        if name in schemas.renames and name not in roots:
            yield Difference("type_renamed", name, old=type_, new=other, new_name=other.name)
        if type(type_) is type(other):
            yield from _compare_types(schemas, type_, other)
        else:
            yield Difference("type_kind", name, old=type_, new=other)
    for name in new.keys() - old.keys() - set(schemas.renames.values()):
        if _is_root(schemas.new, new[name]):
            yield from _compare_types(schemas, GraphQLObjectType(name, {}), new[name])


def _compare_types(schemas: Schemas, old: GraphQLNamedType, new: GraphQLNamedType) -> Iterator[Difference]:
    after = _members(new, {})
    for what, before in _members(old, schemas.renames).items():
        yield from _compare(schemas, what, (old.name, ""), before, after[what])


def _members(type_: Any, renames: Mapping[str, str]) -> dict[str, Mapping[str, Any]]:
    """Return what a type consists of, by kind and name; the names of other types are their new ones."""
    if isinstance(type_, GraphQLUnionType):
        return {"member": {renames.get(each.name, each.name): each for each in type_.types}}
    if isinstance(type_, GraphQLEnumType):
        return {"value": type_.values}
    if isinstance(type_, GraphQLInputObjectType):
        return {"input": type_.fields}
    if isinstance(type_, GraphQLScalarType):
        return {}
    interfaces = {renames.get(each.name, each.name): each for each in type_.interfaces}
    return {"field": type_.fields, "interface": interfaces}


def _compare(
    schemas: Schemas, what: str, owner: tuple[str, str], old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Difference]:
    """Compare the members of a type, or the arguments of a field: `owner` is the type, and the field or nothing."""

    def difference(action: str, name: str, before: Any, after: Any, new_name: str = "") -> Difference:
        type_name, field = owner
        place = (field, name) if field else (name, "")
        return Difference(f"{what}_{action}", type_name, *place, before, after, new_name)

    def alike(a: str, b: str) -> bool:
        return relate(old[a].type, new[b].type, schemas.renames) in _ALIKE[what]

    came = [name for name in new if name not in old]
    names = renamed((name for name in old if name not in new), came, alike) if what in _ALIKE else {}
    for name in came:
        if name not in names.values():
            yield difference("added", name, None, new[name])
    for name, before in old.items():
        after = new.get(names.get(name, name))
        if after is None:
            yield difference("removed", name, before, None)
            continue
        if name in names:
            yield difference("renamed", name, before, after, names[name])
        if hasattr(before, "type") and relate(before.type, after.type, schemas.renames) != "same":
            yield difference("type", name, before, after)
        if _default(before) != _default(after):
            yield difference("default", name, before, after)
        deprecated = [getattr(each, "deprecation_reason", None) is not None for each in (before, after)]
        if deprecated[0] != deprecated[1]:
            yield difference("deprecated" if deprecated[1] else "undeprecated", name, before, after)
        if what == "field":
            yield from _compare(schemas, "argument", (owner[0], name), before.args, after.args)


def _default(definition: Any) -> Any:
    """Return the default of an argument or a field of an input; to be null is to have none."""
    value = getattr(definition, "default_value", None)
    return None if value is Undefined else value


def _replacements(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[tuple[str, str]]:
    """Yield the types that the same field leads to before and after."""
    for name, type_ in old.type_map.items():
        before, after = (getattr(each, "fields", {}) for each in (type_, new.type_map.get(name)))
        for field in before.keys() & after.keys():
            yield named(before[field].type).name, named(after[field].type).name


def _root_renames(old: GraphQLSchema, new: GraphQLSchema) -> dict[str, str]:
    """Return the root types that have another name now."""
    pairs = ((old.get_root_type(kind), new.get_root_type(kind)) for kind in OperationType)
    return {a.name: b.name for a, b in pairs if a is not None and b is not None and a.name != b.name}


def _is_root(schema: GraphQLSchema, type_: GraphQLNamedType) -> bool:
    return any(schema.get_root_type(kind) is type_ for kind in OperationType)


def _is_custom(type_: GraphQLNamedType) -> bool:
    return not is_introspection_type(type_) and not is_specified_scalar_type(type_)


def _are_alike(old: GraphQLNamedType, new: GraphQLNamedType) -> bool:
    """Return True if two types may be one that was renamed: of one kind, with mostly the same members."""
    if type(old) is not type(new) or isinstance(old, GraphQLScalarType):
        return False  # a human has to say what a new scalar is in Python
    before, after = ({name for names in _members(each, {}).values() for name in names} for each in (old, new))
    return 2 * len(before & after) >= len(before | after)
