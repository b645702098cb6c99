"""What the names of the schema are in Python, and whether `healthie_api` has them already."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLSchema,
    Undefined,
    get_named_type,
)

from ..graphql.schema.names import pascal
from ..graphql.schema.schema import load_schema

RESULT_SCALARS = {
    "Boolean": "Boolean",
    "Cursor": "str",
    "Float": "Float",
    "HexColor": "str",
    "ID": "ID",
    "ISO8601Date": "Date",
    "ISO8601DateTime": "DateTime",
    "ISO8601Duration": "Duration",
    "Int": "Int",
    "JSON": "JSON",
    "String": "str",
    "UUID": "UUID",
    # What comes in the few results of this type is not described.
    "Upload": "JSON",
}
"""What a scalar of an answer is called in `healthie_api`; what is not here is JSON."""
INPUT_SCALARS = RESULT_SCALARS | {"ISO8601DateTime": "ZonedDateTime", "Upload": "Upload"}
"""The same for the fields of inputs."""
ARGUMENT_SCALARS = {
    "Boolean": "bool",
    "Cursor": "str",
    "Float": "float",
    "HexColor": "str",
    "ID": "str",
    "ISO8601Date": "date",
    "ISO8601DateTime": "datetime",
    "ISO8601Duration": "timedelta",
    "Int": "int",
    "JSON": "JSON",
    "String": "str",
    "UUID": "UUID",
    "Upload": "Upload",
}
"""What callers give for a variable."""
PLAIN = {
    "Boolean": "bool",
    "Date": "date",
    "DateTime": "datetime",
    "Duration": "timedelta",
    "Float": "float",
    "ID": "str",
    "Int": "int",
}
"""What a type checker should see in a signature, in the place of a scalar of `healthie_api`."""
MODULES = {
    "Annotated": "typing",
    "Any": "typing",
    "Field": "pydantic",
    "Literal": "typing",
    "MemberTag": "hero_healthie_runtime.graphql.base_model",
    "RecursiveInput": "hero_healthie_runtime.graphql.base_model",
    "Sequence": "collections.abc",
    "date": "datetime",
    "datetime": "datetime",
    "member_of": "hero_healthie_runtime.graphql.base_model",
    "timedelta": "datetime",
}
"""Where names come from that `healthie_api` does not export."""
BUILTINS = frozenset({"bool", "float", "int", "list", "str"})


@dataclass(frozen=True)
class SchemaNames:
    """The schema that documents are written for, beside the one `healthie_api` was made from."""

    schema: GraphQLSchema
    shipped: GraphQLSchema | None = None
    """None where they are one and the same."""
    unknown_scalars: set[str] = field(default_factory=set[str])

    def is_local(self, type_: GraphQLEnumType | GraphQLInputObjectType) -> bool:
        """Whether `healthie_api` lacks an enum or input, or has another, so that it has to be generated here."""
        return self.shipped is not None and type_.name in self._different

    def result_scalar(self, name: str) -> str:
        """The scalar of an answer; what nobody described is kept as it comes."""
        if name not in RESULT_SCALARS:
            self.unknown_scalars.add(name)
        return RESULT_SCALARS.get(name, "JSON")

    @cached_property
    def _different(self) -> frozenset[str]:
        assert self.shipped is not None  # noqa: S101 (see `is_local`)
        different = {
            name
            for name, type_ in self.schema.type_map.items()
            if isinstance(type_, GraphQLEnumType | GraphQLInputObjectType)
            and _signature(type_) != _signature(self.shipped.type_map.get(name))
        }
        inputs = {
            name: type_ for name, type_ in self.schema.type_map.items() if isinstance(type_, GraphQLInputObjectType)
        }
        grown = True
        while grown:  # an input is another one too if an input or enum inside it is
            holders = {
                name
                for name, type_ in inputs.items()
                if name not in different and not different.isdisjoint(_inside(type_))
            }
            different |= holders
            grown = bool(holders)
        return frozenset(different)


def load_vocabulary(shipped: Path, given: Path | None) -> SchemaNames:
    """Read the schema, and the shipped one to compare it with where it is another.

    Raises:
        SpecError: a file is missing, cut short, or not a schema.
    """
    if given is None or given.resolve() == shipped.resolve():
        return SchemaNames(load_schema(shipped))
    return SchemaNames(load_schema(given), load_schema(shipped))


def python_name(type_: GraphQLNamedType) -> str:
    """The class of an enum or input."""
    return pascal(type_.name)


def named_type(type_: object) -> GraphQLNamedType:
    """A type without its lists and its nullability."""
    return cast(GraphQLNamedType, get_named_type(cast(Any, type_)))


def _inside(type_: GraphQLInputObjectType) -> set[str]:
    return {named_type(value.type).name for value in type_.fields.values()}


def _signature(type_: GraphQLNamedType | None) -> object:
    """What generated code depends on: not the prose."""
    if isinstance(type_, GraphQLEnumType):
        return ("enum", *type_.values)
    if isinstance(type_, GraphQLInputObjectType):
        fields = cast("dict[str, Any]", type_.fields)
        return ("input", *((name, str(value.type), _default(value)) for name, value in fields.items()))
    return None


def _default(value: Any) -> str:
    return "" if value.default_value is Undefined else repr(value.default_value)
