"""The names of generated fragments, chosen for the whole schema, so that no operation changes another's."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationType,
)

from ..schema.names import class_name, unique
from ..schema.schema import Fields, type_of


@dataclass(slots=True)
class FragmentNames:
    """The names of all fragments that the schema may need."""

    schema: GraphQLSchema
    _found: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        wanted: dict[str, str] = {}
        for name, type_ in self.schema.type_map.items():
            if name.startswith("__") or not isinstance(
                type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType
            ):
                continue
            wanted[name] = class_name(name)
            wanted[f"{name} ListItem"] = f"{class_name(name)}ListItem"
            wanted[f"{name} Reference"] = f"{class_name(name)}Reference"
            if not isinstance(type_, GraphQLObjectType):
                for member in self.schema.get_possible_types(type_):
                    wanted[f"{name} {member.name}"] = class_name(name) + class_name(member.name)
        # The fragment of a type comes before those for a list or a union.
        whole = unique({name: python for name, python in wanted.items() if " " not in name})
        others = {name: python for name, python in wanted.items() if " " in name}
        self._found = whole | unique(others, whole.values())

    def whole(self, type_name: str) -> str:
        """Return the fragment for the whole of a type."""
        return self._found[type_name]

    def list_item(self, type_name: str) -> str:
        """Return the fragment for a node of a connection."""
        return self._found[f"{type_name} ListItem"]

    def reference(self, type_name: str) -> str:
        """Return the fragment for an object that stands next to another."""
        return self._found[f"{type_name} Reference"]

    def member(self, abstract: str, type_name: str) -> str:
        """Return the fragment for an object that a union or an interface may be."""
        return self._found[f"{abstract} {type_name}"]


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
