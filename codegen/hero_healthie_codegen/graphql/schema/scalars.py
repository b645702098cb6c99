"""The scalars of the schema in Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    GraphQLArgument,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    get_named_type,
    is_wrapping_type,
)


@dataclass(frozen=True, slots=True)
class ScalarType:
    """One scalar that the runtime can read and write."""

    result: str
    """Its class in a response."""
    input: str
    """Its class in an object of a request."""
    argument: str
    """Its annotation as an argument of a method."""


KNOWN: Mapping[str, ScalarType] = {
    "Boolean": ScalarType("Boolean", "Boolean", "bool"),
    "Cursor": ScalarType("str", "str", "str"),
    "Float": ScalarType("Float", "Float", "float"),
    "HexColor": ScalarType("str", "str", "str"),
    "ID": ScalarType("ID", "ID", "str"),
    "ISO8601Date": ScalarType("Date", "Date", "date"),
    "ISO8601DateTime": ScalarType("DateTime", "ZonedDateTime", "datetime"),
    "ISO8601Duration": ScalarType("Duration", "Duration", "timedelta"),
    "Int": ScalarType("Int", "Int", "int"),
    "JSON": ScalarType("JSON", "JSON", "JSON"),
    "__Day": ScalarType("str", "Day", "date | str"),
    "__DayOrTime": ScalarType("DateTime", "DayOrTime", "date"),
    "__Money": ScalarType("Money", "MoneyInput", "Decimal"),
    "__MoneyText": ScalarType("MoneyText", "MoneyTextInput", "Decimal"),
    "String": ScalarType("str", "str", "str"),
    "UUID": ScalarType("UUID", "UUID", "UUID"),
    # The vendor has a few results of the type Upload; what comes there is not described.
    "Upload": ScalarType("JSON", "Upload", "Upload"),
}
"""By their names in GraphQL; the runtime's `encode_variables` has the same names. Those with underscores no schema has:
they are what fields are decided to hold (`DECIDED_FIELDS`)."""

PLAIN: Mapping[str, str] = {
    "Boolean": "bool",
    "Date": "date",
    "DateTime": "datetime",
    "Duration": "timedelta",
    "Float": "float",
    "ID": "str",
    "Int": "int",
    "UUID": "UUID",
}
"""Types shown in signatures in place of the class of a scalar."""

DECIDED_FIELDS: Mapping[str, Mapping[str, str]] = {
    "Day": {"String": "__Day"},
    "DayOrTime": {"ISO8601DateTime": "__DayOrTime"},
    "Money": {"Float": "__Money", "String": "__MoneyText"},
}
"""What fields may be decided to hold, and the known scalar that each scalar of the schema then is."""

DECIDED = frozenset(known for kinds in DECIDED_FIELDS.values() for known in kinds.values())
"""The known scalars that no schema has."""

HOLDS = "holds"
"""The extension of an argument that names the known scalar it was decided to hold: its type stays, for documents."""

BUILTINS = frozenset({"bool", "float", "int", "list", "str"})

CHOICES = tuple(name for name in KNOWN if not name.startswith("__"))
"""The known scalars that one of a schema may be decided to be like."""

ANYTHING = "JSON"
"""The known scalar of one that nobody has decided about: any value that JSON can hold."""


def known_name(name: str, decided: Mapping[str, str]) -> str:
    """Return the known scalar that a scalar of the schema is read and written like."""
    known = decided.get(name, name)
    return known if known in KNOWN else ANYTHING


def scalar_type(name: str, decided: Mapping[str, str]) -> ScalarType:
    """Return the classes of a scalar of the schema."""
    return KNOWN[known_name(name, decided)]


def decide_fields(schema: GraphQLSchema, decided: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Give fields of objects and inputs the scalar that somebody decided they hold; yield what names no field.

    Decided are, by what they hold (`DECIDED_FIELDS`), the names of fields, with or without their type's, and of
    arguments, with or without their operation's.
    """
    kinds = {name: kind for kind, names in decided.items() for name in names}
    used: set[str] = set()
    for owner, name, holder in _holders(schema):
        entry = f"{owner}.{name}" if f"{owner}.{name}" in kinds else name
        known = DECIDED_FIELDS[kinds[entry]].get(type_named(holder.type)) if entry in kinds else None
        if known is not None:
            used.add(entry)
            if isinstance(holder, GraphQLArgument):
                holder.extensions[HOLDS] = known
            else:
                scalar = schema.type_map.setdefault(known, GraphQLScalarType(known))
                holder.type = _with_named(holder.type, scalar)
    yield from sorted(kinds.keys() - used)


def _holders(schema: GraphQLSchema) -> Iterator[tuple[str, str, Any]]:
    """Yield the arguments of operations and the fields of types, each with the name of what it is of and its own."""
    for root in filter(None, (schema.query_type, schema.mutation_type)):
        for operation, field in root.fields.items():
            yield from ((operation, name, argument) for name, argument in field.args.items())
    for type_ in list(schema.type_map.values()):
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            yield from ((type_.name, name, field) for name, field in type_.fields.items())


def type_named(type_: Any) -> str:
    """Return the name of the type inside lists and non-nulls."""
    return cast("GraphQLNamedType", get_named_type(type_)).name


def _with_named(type_: Any, named: Any) -> Any:
    """Return a type with another named type inside its lists and non-nulls."""
    return type(type_)(_with_named(type_.of_type, named)) if is_wrapping_type(type_) else named
