"""type_map.json: the objects of the schema, as compact as the client needs them to select by a user's model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    OperationType,
    get_named_type,
    is_required_argument,
)

from ...closure import closure
from ..documents.selections import Selections
from ..models.inputs import takes_file
from ..schema.scalars import known_name
from ..schema.schema import Abstract, Fields, connection_of, type_of


def type_map(schema: GraphQLSchema, selections: Selections) -> dict[str, Any]:
    """Return the map, a value of JSON:

    - `roots`: the type of each kind of operation;
    - `types`: the fields of each object, as `id:ID! notes(first:Int,status:String):[Note]`;
    - `members`: the objects of each union or interface;
    - `connections`: of each, the field of its page and then those of its rows;
    - `enums`: their values; `scalars`: the known scalar that each is read like;
    - `never`: the fields that no document asks for (specs/healthie/selections.toml);
    - `file_texts`: the fields of inputs that take a file as a `data:` URL;
    - `money`: the fields that hold an amount, with or without their type's name.
    """
    reached = _reached(schema)
    fields = {name: type_.fields for name, type_ in reached.items() if isinstance(type_, Fields)}
    connections = {name: found for name, type_ in reached.items() if (found := connection_of(type_)) is not None}
    return {
        "roots": {kind: root.name for kind, root in _roots(schema).items()},
        "types": {
            name: " ".join(_field(each, field) for each, field in of_type.items()) for name, of_type in fields.items()
        },
        "members": {
            name: " ".join(sorted(each.name for each in schema.get_possible_types(type_)))
            for name, type_ in reached.items()
            if isinstance(type_, Abstract)
        },
        "connections": {
            name: " ".join(filter(None, (each.page_info, each.nodes, each.edges))) for name, each in connections.items()
        },
        "enums": {
            name: " ".join(type_.values) for name, type_ in reached.items() if isinstance(type_, GraphQLEnumType)
        },
        "scalars": {
            name: known_name(name, selections.scalars)
            for name, type_ in reached.items()
            if isinstance(type_, GraphQLScalarType)
        },
        "never": {name: " ".join(sorted(never)) for name in fields if (never := selections.of(name).never)},
        "file_texts": " ".join(
            sorted({each for type_ in schema.type_map.values() for each in _file_texts(type_, selections)})
        ),
        "money": " ".join(sorted(each for each in selections.fields.get("Money", ()) if "Input." not in each)),
    }


def _file_texts(type_: GraphQLNamedType, selections: Selections) -> Iterator[str]:
    if isinstance(type_, GraphQLInputObjectType):
        for name, field in type_.fields.items():
            if takes_file(type_, name, type_of(field), selections.file_text_suffix):
                yield name


def _roots(schema: GraphQLSchema) -> dict[str, GraphQLObjectType]:
    return {kind.value: root for kind in OperationType if (root := schema.get_root_type(kind)) is not None}


def _field(name: str, field: GraphQLField) -> str:
    arguments = ",".join(f"{each}:{_argument(definition)}" for each, definition in field.args.items())
    returned = cast("Any", field).type
    return f"{name}({arguments}):{returned}" if arguments else f"{name}:{returned}"


def _argument(definition: GraphQLArgument) -> str:
    """Return the type of an argument, with a `!` only if it has to be given."""
    text = str(cast("Any", definition).type)
    return text if is_required_argument(definition) else text.removesuffix("!")


def _reached(schema: GraphQLSchema) -> dict[str, GraphQLNamedType]:
    """Return the types that queries and mutations lead to, by their names in order."""

    def below(type_: GraphQLNamedType) -> Iterator[GraphQLNamedType]:
        for field in type_.fields.values() if isinstance(type_, Fields) else ():
            yield type_of(field)
            yield from (get_named_type(argument.type) for argument in field.args.values())
        if isinstance(type_, Abstract):
            yield from schema.get_possible_types(type_)

    found = closure(list[GraphQLNamedType](_roots(schema).values()), below)
    return {type_.name: type_ for type_ in sorted(found, key=lambda each: each.name)}
