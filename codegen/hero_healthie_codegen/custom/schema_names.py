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
    NamedTypeNode,
    Undefined,
    VariableDefinitionNode,
    Visitor,
    visit,
)

from ..closure import closure
from ..graphql.documents.selections import Selections, load_selections
from ..graphql.models.inputs import type_names
from ..graphql.models.types import TypeNames
from ..graphql.schema.scalars import decide_fields
from ..graphql.schema.schema import load_schema, type_of

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
        waiting = list(leaves)

        class Named(Visitor):
            def enter_named_type(self, node: NamedTypeNode, *_: object) -> None:
                waiting.append(node.name.value)

        for variable in variables:
            visit(variable, Named())
        types = self.schema.type_map
        used = (types[name] for name in sorted(closure(waiting, lambda name: _inside(types[name]))))
        return [type_ for type_ in used if isinstance(type_, Type)]

    @cached_property
    def _different(self) -> frozenset[str]:
        if self.shipped is None:
            return frozenset()
        theirs = self._type_names(self.shipped).classes
        different = {
            name
            for name, python in self.names.classes.items()
            if python != theirs.get(name)
            or _signature(self.schema.type_map[name]) != _signature(self.shipped.type_map[name])
        }
        grown = True
        while grown:  # an input is another one too if an input or enum inside it is
            holders = {
                name
                for name in self.names.classes
                if name not in different and not different.isdisjoint(_inside(self.schema.type_map[name]))
            }
            different |= holders
            grown = bool(holders)
        return frozenset(different)

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


def _inside(type_: GraphQLNamedType) -> set[str]:
    fields = cast("dict[str, Any]", type_.fields) if isinstance(type_, GraphQLInputObjectType) else {}
    return {type_of(value).name for value in fields.values()}


def _signature(type_: GraphQLNamedType) -> object:
    """Return what generated code depends on: not the prose."""
    if isinstance(type_, GraphQLEnumType):
        return tuple(type_.values)
    fields = cast("dict[str, Any]", cast(GraphQLInputObjectType, type_).fields)
    return tuple((name, str(value.type), _default(value)) for name, value in fields.items())


def _default(value: Any) -> str:
    return "" if value.default_value is Undefined else repr(value.default_value)
