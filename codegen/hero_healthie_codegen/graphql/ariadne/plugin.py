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
from graphql import FieldNode, GraphQLInputField, GraphQLInputObjectType, GraphQLSchema

from .aliases import NameAliases

if TYPE_CHECKING:
    from graphql import ExecutableDefinitionNode, FragmentDefinitionNode, Node

CONFIG_KEY = "hero-healthie"


@dataclass(slots=True)
class Collected:
    """The syntax trees of everything ariadne-codegen made."""

    aliases: NameAliases
    inputs: dict[str, ast.ClassDef] = field(default_factory=dict[str, ast.ClassDef])
    fragments: list[ast.ClassDef] = field(default_factory=list[ast.ClassDef])
    operations: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])


class HealthiePlugin(Plugin):
    """Collects the generated trees; all names in them are opaque."""

    def __init__(self, schema: GraphQLSchema, config_dict: dict[str, Any]) -> None:
        super().__init__(schema, config_dict)  # pyright: ignore[reportUnknownMemberType]
        self._collected = cast(Collected, config_dict[CONFIG_KEY])

    def process_name(self, name: str, node: Node | GraphQLInputField | None = None) -> str:
        """An opaque name for a field of an answer; the names of all else are not used."""
        return self._collected.aliases.field_name(node) if isinstance(node, FieldNode) else name

    def generate_input_class(self, class_def: ast.ClassDef, input_type: GraphQLInputObjectType) -> ast.ClassDef:
        """Keep an input."""
        self._collected.inputs[input_type.name] = class_def
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
        assert operation_definition.name is not None  # noqa: S101 (narrows a type)
        self._collected.operations[operation_definition.name.value] = module
        return _empty(module)

    def generate_init_module(self, module: ast.Module) -> ast.Module:
        """Leave nothing to write: `emit` writes an `__init__` that imports on first use."""
        return _empty(module)

    def copy_code(self, copied_code: str) -> str:
        """Leave nothing to write: the base model is in the runtime."""
        return ""


def _empty(module: ast.Module) -> ast.Module:
    return ast.Module(body=[], type_ignores=module.type_ignores)
