"""Every difference of two GraphQL schemas, without a judgement.

graphql-core has `find_breaking_changes` and `find_dangerous_changes`, which do not tell what is sent from what is
answered, leave out additions, deprecations and what may no longer be null, and answer sentences. So the schemas are
walked here, and `graphql_library` asks graphql-core afterwards, so that nothing it knows of is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationType,
    is_introspection_type,
    is_specified_directive,
    is_specified_scalar_type,
)

from .graphql_types import named, relate
from .similar import renamed


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference; `old` and `new` are what graphql-core has for it."""

    kind: str
    type_name: str
    field: str = ""
    argument: str = ""
    old: Any = None
    new: Any = None
    new_name: str = ""

    @property
    def where(self) -> str:
        """Its coordinate in the schema."""
        text = f"{self.type_name}.{self.field}" if self.field else self.type_name
        return f"{text}({self.argument}:)" if self.argument else text


@dataclass(frozen=True, slots=True)
class Schemas:
    """Two versions of a schema, and which type of the old one is called what in the new one."""

    old: GraphQLSchema
    new: GraphQLSchema
    renames: Mapping[str, str]


def pair(old: GraphQLSchema, new: GraphQLSchema) -> Schemas:
    """Find the types that were renamed."""
    gone = [name for name, type_ in old.type_map.items() if name not in new.type_map and _own(type_)]
    came = [name for name, type_ in new.type_map.items() if name not in old.type_map and _own(type_)]

    def alike(a: str, b: str) -> bool:
        return _alike(old.type_map[a], new.type_map[b])

    replaced = {a: b for a, b in _replaced(old, new) if a in gone and b in came and alike(a, b)}
    gone = [name for name in gone if name not in replaced]
    came = [name for name in came if name not in replaced.values()]
    return Schemas(old, new, _roots(old, new) | replaced | renamed(gone, came, alike))


def _replaced(old: GraphQLSchema, new: GraphQLSchema) -> Iterator[tuple[str, str]]:
    """The types that the same field leads to before and after."""
    for name, type_ in old.type_map.items():
        fields, others = (getattr(each, "fields", {}) for each in (type_, new.type_map.get(name)))
        for field in fields.keys() & others.keys():
            yield named(fields[field]).name, named(others[field]).name


def differences(schemas: Schemas) -> Iterator[Difference]:
    """All of them."""
    old, new, renames = schemas.old.type_map, schemas.new.type_map, schemas.renames
    roots = _roots(schemas.old, schemas.new)
    known = set(renames.values())
    for name, type_ in old.items():
        if not _own(type_):
            continue
        other = new.get(renames.get(name, name))
        if other is None:
            if not _is_root(schemas.old, type_):
                yield Difference("type_removed", name, old=type_)
                continue
            yield from _fields(schemas, type_, GraphQLObjectType(name, {}))
            continue
        if name in renames and name not in roots:
            yield Difference("type_renamed", name, old=type_, new=other, new_name=other.name)
        yield from _types(schemas, type_, other)
    for name, type_ in new.items():
        if name not in old and name not in known and _own(type_):
            if _is_root(schemas.new, type_):
                yield from _fields(schemas, GraphQLObjectType(name, {}), type_)
            else:
                yield Difference("type_added", name, new=type_)
    yield from _directives(schemas)


def _types(schemas: Schemas, old: GraphQLNamedType, new: GraphQLNamedType) -> Iterator[Difference]:
    if type(old) is not type(new):
        yield Difference("type_kind", old.name, old=old, new=new)
    elif isinstance(old, GraphQLObjectType | GraphQLInterfaceType):
        yield from _fields(schemas, old, new)
        before = {schemas.renames.get(each.name, each.name): each for each in old.interfaces}
        after = {each.name: each for each in cast(GraphQLObjectType, new).interfaces}
        yield from _members("interface", old.name, before, after)
    elif isinstance(old, GraphQLUnionType):
        before_members = {schemas.renames.get(each.name, each.name): each for each in old.types}
        yield from _members("member", old.name, before_members, {each.name: each for each in cast(Any, new).types})
    elif isinstance(old, GraphQLEnumType):
        yield from _members("value", old.name, old.values, cast(Any, new).values)
    elif isinstance(old, GraphQLInputObjectType):
        yield from _inputs(schemas, old, new)


def _members(what: str, type_name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    for name, each in old.items():
        if name not in new:
            yield Difference(f"{what}_removed", type_name, name, old=each)
        elif what == "value":
            yield from _deprecation("value", type_name, name, "", each, new[name])
    for name, each in new.items():
        if name not in old:
            yield Difference(f"{what}_added", type_name, name, new=each)


def _fields(schemas: Schemas, old: Any, new: Any) -> Iterator[Difference]:
    def alike(a: str, b: str) -> bool:
        return relate(old.fields[a].type, new.fields[b].type, schemas.renames) in {"same", "narrower", "wider"}

    for kind, name, before, after, new_name in _pairs("field", old.fields, new.fields, alike):
        if before is None or after is None:
            yield Difference(kind, old.name, name, old=before, new=after)
            continue
        if kind:
            yield Difference(kind, old.name, name, old=before, new=after, new_name=new_name)
        if relate(before.type, after.type, schemas.renames) != "same":
            yield Difference("field_type", old.name, name, old=before, new=after)
        yield from _arguments(schemas, old.name, name, before.args, after.args)
        yield from _deprecation("field", old.name, name, "", before, after)


def _arguments(schemas: Schemas, type_name: str, field: str, old: Any, new: Any) -> Iterator[Difference]:
    def alike(a: str, b: str) -> bool:
        return relate(old[a].type, new[b].type, schemas.renames) == "same"

    for kind, name, before, after, new_name in _pairs("argument", old, new, alike):
        if kind:
            yield Difference(kind, type_name, field, name, before, after, new_name)
        if before is not None and after is not None:
            yield from _sent("argument", type_name, field, name, before, after, schemas)


def _inputs(schemas: Schemas, old: Any, new: Any) -> Iterator[Difference]:
    def alike(a: str, b: str) -> bool:
        return relate(old.fields[a].type, new.fields[b].type, schemas.renames) == "same"

    for kind, name, before, after, new_name in _pairs("input", old.fields, new.fields, alike):
        if kind:
            yield Difference(kind, old.name, name, "", before, after, new_name)
        if before is not None and after is not None:
            yield from _sent("input", old.name, name, "", before, after, schemas)


def _sent(
    what: str, type_name: str, field: str, argument: str, old: Any, new: Any, schemas: Schemas
) -> Iterator[Difference]:
    if relate(old.type, new.type, schemas.renames) != "same":
        yield Difference(f"{what}_type", type_name, field, argument, old, new)
    if old.default_value != new.default_value:
        yield Difference(f"{what}_default", type_name, field, argument, old, new)
    yield from _deprecation(what, type_name, field, argument, old, new)


def _deprecation(what: str, type_name: str, field: str, argument: str, old: Any, new: Any) -> Iterator[Difference]:
    if (old.deprecation_reason is None) != (new.deprecation_reason is None):
        kind = "undeprecated" if new.deprecation_reason is None else "deprecated"
        yield Difference(f"{what}_{kind}", type_name, field, argument, old, new)


def _pairs(what: str, old: Mapping[str, Any], new: Mapping[str, Any], alike: Any) -> Iterator[tuple[Any, ...]]:
    """Kind (empty for what is on both sides), old name, old, new, new name."""
    gone = [name for name in old if name not in new]
    came = [name for name in new if name not in old]
    found = renamed(gone, came, alike)
    for name, each in old.items():
        if name in new:
            yield "", name, each, new[name], name
        elif name in found:
            yield f"{what}_renamed", name, each, new[found[name]], found[name]
        else:
            yield f"{what}_removed", name, each, None, ""
    for name in came:
        if name not in found.values():
            yield f"{what}_added", name, None, new[name], name


def _directives(schemas: Schemas) -> Iterator[Difference]:
    old = {each.name: each for each in schemas.old.directives if not is_specified_directive(each)}
    new = {each.name: each for each in schemas.new.directives if not is_specified_directive(each)}
    for name in sorted(old.keys() ^ new.keys()):
        yield Difference("directive_removed" if name in old else "directive_added", f"@{name}")


def _roots(old: GraphQLSchema, new: GraphQLSchema) -> dict[str, str]:
    """A root type is the same one whatever it is called."""
    pairs = ((old.get_root_type(kind), new.get_root_type(kind)) for kind in OperationType)
    return {a.name: b.name for a, b in pairs if a is not None and b is not None and a.name != b.name}


def _is_root(schema: GraphQLSchema, type_: GraphQLNamedType) -> bool:
    return any(schema.get_root_type(kind) is type_ for kind in OperationType)


def _own(type_: GraphQLNamedType) -> bool:
    return not is_introspection_type(type_) and not is_specified_scalar_type(type_)


def _alike(old: GraphQLNamedType, new: GraphQLNamedType) -> bool:
    """Whether two types may be one type that was renamed: of one kind, with mostly the same members."""
    if type(old) is not type(new) or isinstance(old, GraphQLScalarType):
        return False  # what a new scalar is in Python, a human has to say
    before, after = _member_names(old), _member_names(new)
    return 2 * len(before & after) >= len(before | after)


def _member_names(type_: Any) -> set[str]:
    if isinstance(type_, GraphQLUnionType):
        return {each.name for each in type_.types}
    members: dict[str, Any] = getattr(type_, "fields", None) or getattr(type_, "values", None) or {}
    return set(members)
