"""The scalars of the schema in Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


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
    "String": ScalarType("str", "str", "str"),
    "UUID": ScalarType("UUID", "UUID", "UUID"),
    # The vendor has a few results of the type Upload; what comes there is not described.
    "Upload": ScalarType("JSON", "Upload", "Upload"),
}
"""By their names in GraphQL; the runtime's `encode_variables` has the same names."""

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

BUILTINS = frozenset({"bool", "float", "int", "list", "str"})

ANYTHING = "JSON"
"""The known scalar of one that nobody has decided about: any value that JSON can hold."""


def known_name(name: str, decided: Mapping[str, str]) -> str:
    """Return the known scalar that a scalar of the schema is read and written like."""
    known = decided.get(name, name)
    return known if known in KNOWN else ANYTHING


def scalar_type(name: str, decided: Mapping[str, str]) -> ScalarType:
    """Return the classes of a scalar of the schema."""
    return KNOWN[known_name(name, decided)]
