"""The plugin that makes ariadne-codegen's classes ours.

ariadne-codegen writes all inputs into one module, and so with enums, fragments and everything else; importing one class
would import them all. The hooks hand each module over as a syntax tree before it is written: this plugin keeps the
trees and leaves nothing to write, and `emit` writes one module for each class.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from ariadne_codegen.plugins.base import Plugin
from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLID,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    VariableDefinitionNode,
)

from ..healthie.names import argument, attribute, pascal

if TYPE_CHECKING:
    from graphql import ExecutableDefinitionNode, FragmentDefinitionNode, Node

CONFIG_KEY = "hero-healthie"
IDENTIFIER = "Identifier"


@dataclass(slots=True)
class Collected:
    """The syntax trees of everything ariadne-codegen made."""

    base_model: str
    enums: list[tuple[ast.ClassDef, GraphQLEnumType]] = field(default_factory=list[Any])
    inputs: list[tuple[ast.ClassDef, GraphQLInputObjectType]] = field(default_factory=list[Any])
    fragments: list[ast.ClassDef] = field(default_factory=list[ast.ClassDef])
    operations: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])


class HealthiePlugin(Plugin):
    """Collects the generated trees, gives ids a type of their own, and names things our way."""

    def __init__(self, schema: GraphQLSchema, config_dict: dict[str, Any]) -> None:
        super().__init__(schema, config_dict)  # pyright: ignore[reportUnknownMemberType]
        self._collected = cast(Collected, config_dict[CONFIG_KEY])

    def process_schema(self, schema: GraphQLSchema) -> GraphQLSchema:
        """Replace the built-in ID, which ariadne-codegen maps to `str` for good, by a scalar that can be mapped."""
        identifier = GraphQLScalarType(IDENTIFIER)
        schema.type_map[IDENTIFIER] = cast(Any, identifier)
        for type_ in schema.type_map.values():
            if isinstance(type_, GraphQLObjectType | GraphQLInputObjectType):
                for definition in cast(Any, type_).fields.values():
                    definition.type = _replace_id(definition.type, identifier)
        return schema

    def process_name(self, name: str, node: Node | GraphQLInputField | None = None) -> str:
        """Snake case with the digits where the vendor has them, and a suffix only where Python needs one."""
        if isinstance(node, FieldNode):
            own = node.name.value
            alias = node.alias.value if node.alias else own
            return attribute(own if alias.startswith(f"{own}_of_") else alias)
        if isinstance(node, VariableDefinitionNode):
            return argument(node.variable.name.value)
        if isinstance(node, GraphQLInputField) and node.ast_node is not None:
            return attribute(node.ast_node.name.value)
        return name

    def generate_enum(self, class_def: ast.ClassDef, enum_type: GraphQLEnumType) -> ast.ClassDef:
        """Keep an enum."""
        class_def.name = pascal(enum_type.name)
        self._collected.enums.append((class_def, enum_type))
        return class_def

    def generate_input_class(self, class_def: ast.ClassDef, input_type: GraphQLInputObjectType) -> ast.ClassDef:
        """Keep an input, under its Python name."""
        class_def.name = pascal(input_type.name)
        self._collected.inputs.append((class_def, input_type))
        return class_def

    def generate_enums_module(self, module: ast.Module) -> ast.Module:
        """Leave nothing to write."""
        return _empty(module)

    def generate_inputs_module(self, module: ast.Module) -> ast.Module:
        """Leave nothing to write."""
        return _empty(module)

    def generate_fragments_module(
        self, module: ast.Module, fragments_definitions: dict[str, FragmentDefinitionNode]
    ) -> ast.Module:
        """Keep the classes of all fragments and leave nothing to write."""
        self._collected.fragments.extend(node for node in module.body if isinstance(node, ast.ClassDef))
        return _empty(module)

    def generate_result_types_module(
        self, module: ast.Module, operation_definition: ExecutableDefinitionNode
    ) -> ast.Module:
        """Keep the classes of an operation and leave nothing to write."""
        assert operation_definition.name is not None  # noqa: S101
        self._collected.operations[operation_definition.name.value] = module
        return _empty(module)

    def generate_init_module(self, module: ast.Module) -> ast.Module:
        """Leave nothing to write: `emit` writes an `__init__` that imports on first use."""
        return _empty(module)

    def copy_code(self, copied_code: str) -> str:
        """Put our base model in the place of the bundled one."""
        return self._collected.base_model


def _empty(module: ast.Module) -> ast.Module:
    return ast.Module(body=[], type_ignores=module.type_ignores)


def _replace_id(type_: Any, identifier: Any) -> Any:
    for wrapper in (GraphQLNonNull, GraphQLList):
        if isinstance(type_, wrapper):
            return cast(Any, wrapper)(_replace_id(cast(Any, type_).of_type, identifier))
    return identifier if type_ is GraphQLID else type_
