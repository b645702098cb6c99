"""The classes of a schema's enums and inputs, and which of them `healthie_api` has already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLSchema,
    VariableDefinitionNode,
    print_ast,
)

from ..graphql.documents.selections import Selections, load_selections
from ..graphql.models.inputs import type_names
from ..graphql.models.types import TypeNames
from ..graphql.schema.scalars import decide_fields
from ..graphql.schema.schema import held_types, load_schema

Type = GraphQLEnumType | GraphQLInputObjectType


@dataclass(frozen=True)
class SchemaNames:
    """The schema that documents are written for, beside the one that `healthie_api` was generated from."""

    schema: GraphQLSchema
    selections: Selections
    """What was decided about the shipped one."""
    shipped: GraphQLSchema | None = None
    """None where they are one and the same."""

    @cached_property
    def names(self) -> TypeNames:
        """The classes of its enums and inputs."""
        return self._type_names(self.schema)

    def decide_fields(self) -> None:
        """Give fields the scalars that they are decided to hold: documents have to be checked before."""
        for schema in filter(None, (self.schema, self.shipped)):
            for _ in decide_fields(schema, self.selections.fields):
                pass  # another schema may lack a field

    def is_local(self, type_: Type) -> bool:
        """Return whether an enum or input has to be generated, as `healthie_api` lacks it or has another."""
        return type_.name in self._different

    def used_types(self, variables: Iterable[VariableDefinitionNode], leaves: Iterable[str]) -> list[Type]:
        """Return the enums and inputs of variables, with all that is in them, and the enums of responses; by name."""
        types = self.schema.type_map
        first = [*leaves, *(print_ast(variable.type).strip("[]!") for variable in variables)]
        used = (types[name] for name in sorted(held_types(self.schema, *first)))
        return [type_ for type_ in used if isinstance(type_, Type)]

    @cached_property
    def _different(self) -> frozenset[str]:
        if self.shipped is None:
            return frozenset()
        theirs = self._type_names(self.shipped).classes
        types, others = self.schema.type_map, self.shipped.type_map
        different = {
            name
            for name, python in self.names.classes.items()
            if python != theirs.get(name) or _signature(types[name]) != _signature(others[name])
        }
        # An input is another one too if an input or enum inside it is.
        holds = {name: held_types(self.schema, name) for name in self.names.classes}
        return frozenset(name for name, inside in holds.items() if not different.isdisjoint(inside))

    def _type_names(self, schema: GraphQLSchema) -> TypeNames:
        return type_names(schema, self.selections.scalars, self.selections.file_text_suffix)


def load_schema_names(shipped: Path, selections: Path, given: Path | None) -> SchemaNames:
    """Read the schema, what was decided about the shipped one, and that one to compare it with where it is another;
    raise SpecError if a file is missing, cut short, or not what it should be.
    """
    own = load_schema(shipped)
    decided = load_selections(selections, own)
    if given is None or given.resolve() == shipped.resolve():
        return SchemaNames(own, decided)
    return SchemaNames(load_schema(given), decided, own)


def _signature(type_: GraphQLNamedType) -> object:
    """Return what generated code depends on: not the prose."""
    if isinstance(type_, GraphQLEnumType):
        return tuple(type_.values)
    fields = cast("dict[str, Any]", cast(GraphQLInputObjectType, type_).fields)
    return tuple((name, str(value.type), repr(value.default_value)) for name, value in fields.items())
