"""The names of generated fragments, chosen for the whole schema, so that no operation changes another's."""

from __future__ import annotations

from graphql import (
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationType,
    is_composite_type,
)

from ..schema.names import class_name, unique
from ..schema.schema import Abstract, Fields, type_of


def fragment_names(schema: GraphQLSchema) -> dict[str, str]:
    """Return the names of all fragments that a schema may need.

    They are kept by what they hold: `Invoice` the whole of the type, `Invoice ListItem` a node of a connection,
    `Invoice Reference` what stands next to another object, `Payer User` a member of a union or an interface.
    """
    wanted: dict[str, str] = {}
    for name, type_ in schema.type_map.items():
        if name.startswith("__") or not is_composite_type(type_):
            continue
        wanted[name] = class_name(name)
        wanted[f"{name} ListItem"] = f"{class_name(name)}ListItem"
        wanted[f"{name} Reference"] = f"{class_name(name)}Reference"
        if isinstance(type_, Abstract):
            for member in schema.get_possible_types(type_):
                wanted[f"{name} {member.name}"] = class_name(name) + class_name(member.name)
    # The fragment of a type comes before those for a list or a union.
    whole = unique({name: python for name, python in wanted.items() if " " not in name})
    return whole | unique({name: python for name, python in wanted.items() if " " in name}, whole.values())


def payload_types(schema: GraphQLSchema) -> frozenset[str]:
    """Return the objects that mutations return and nothing else leads to."""
    mutation = schema.get_root_type(OperationType.MUTATION)
    returned = {type_of(field_).name for field_ in mutation.fields.values()} if mutation is not None else set[str]()
    elsewhere = {
        type_of(field_).name
        for type_ in schema.type_map.values()
        if isinstance(type_, Fields) and type_ is not mutation
        for field_ in type_.fields.values()
    }
    members = {
        member.name
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLUnionType)
        for member in type_.types
    }
    return frozenset(
        name for name in returned - elsewhere - members if isinstance(schema.type_map[name], GraphQLObjectType)
    )
