"""The variables of an operation, as the parameters of its function."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    DocumentNode,
    GraphQLSchema,
    NonNullTypeNode,
    TypeInfo,
    TypeInfoVisitor,
    TypeNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    print_ast,
    value_from_ast_untyped,
    visit,
)

from ..graphql.documents.cost import field_variables
from ..graphql.documents.nodes import declared_variables, operation_of
from ..graphql.models.types import TypeNames
from ..graphql.render.calls import argument_type, wire_type
from ..graphql.schema.names import argument
from ..graphql.schema.prose import prose_lines
from ..graphql.schema.scalars import DECIDED, HOLDS, type_named
from .problems import Problem, place_of

CALLER = "healthie"
_USED_IN_BODIES = frozenset({CALLER})
_DEFAULTS_SHOWN = frozenset({"Boolean", "Float", "Int", "String"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """One variable."""

    name: str
    """In GraphQL."""
    python: str
    annotation: str
    default: str | None
    """As an expression; None where callers have to give it."""
    wire_type: str
    """The type that `encode_variables` goes by; a scalar that it does not know goes as JSON."""
    note: str
    uses: frozenset[str]


def parameters_of(
    schema: GraphQLSchema,
    names: TypeNames,
    document: DocumentNode,
    limits: Mapping[str, int],
    problems: list[Problem],
) -> list[Parameter]:
    """Return the parameters of a function in the order of the variables; add what is wrong to `problems`."""
    # A default for `first` must not go along with `last`.
    held = _held(schema, document)
    paired = {given["first"] for given in field_variables(document) if {"first", "last"} <= given.keys()}
    found: list[Parameter] = []
    for name, definition in declared_variables(operation_of(document)).items():
        made = _parameter(schema, names, definition, limits, paired, held.get(name))
        if any(other.python == made.python for other in found) or not made.python.isidentifier():
            problems.append(
                Problem(place_of(definition), f"${made.name} needs another name: {made.python!r} in Python")
            )
        found.append(made)
    return found


def _parameter(
    schema: GraphQLSchema,
    names: TypeNames,
    definition: VariableDefinitionNode,
    limits: Mapping[str, int],
    paired: set[str],
    holds: str | None,
) -> Parameter:
    name = definition.variable.name.value
    annotation = argument_type(schema, names, definition.type, holds)
    required = isinstance(definition.type, NonNullTypeNode)
    default = definition.default_value
    shown = None if default is None or name in paired else _literal(definition.type, default)
    note = f"`{print_ast(definition.type)}`"
    if name in limits:
        note += f"; how many nodes a page holds, at most {limits[name]}"
    if default is not None and shown is None:
        # A default may hold what would end the docstring and begin code: documents can be those of others.
        note += f"; `{' '.join(map(str.strip, prose_lines(print_ast(default))))}` when not given"
    expression = None if default is None and required else shown or "None"
    if expression is not None and (not required or expression == "None"):
        annotation = annotation.optional
    python = argument(name)
    return Parameter(
        name=name,
        python=f"{python}_" if python in _USED_IN_BODIES else python,
        annotation=annotation.plain,
        default=expression,
        wire_type=wire_type(names, definition, holds=holds),
        note=note,
        uses=annotation.names | ({"Sequence"} if "Sequence[" in annotation.plain else set[str]()),
    )


def _held(schema: GraphQLSchema, document: DocumentNode) -> dict[str, str]:
    """Return the known scalar that each variable was decided to hold, wherever it stands."""
    info, found = TypeInfo(schema), dict[str, set[str | None]]()

    class Places(Visitor):
        def enter_variable(
            self, node: VariableNode, _key: object, parent: object, _path: object, _above: object
        ) -> None:
            if isinstance(parent, VariableDefinitionNode):
                return
            given, input_ = info.get_argument(), cast("Any", info).get_input_type()
            named = None if input_ is None else type_named(input_)
            outer = None if given is None else cast("str | None", given.extensions.get(HOLDS))
            found.setdefault(node.name.value, set()).add(named if named in DECIDED else outer)

    visit(document, TypeInfoVisitor(info, Places()))
    return {name: held for name, kinds in found.items() if len(kinds) == 1 for held in kinds if held is not None}


def _literal(node: TypeNode, value: ValueNode) -> str | None:
    """Return a default as Python has it, where a signature can show it."""
    bare = node.type if isinstance(node, NonNullTypeNode) else node
    if print_ast(bare) not in _DEFAULTS_SHOWN:
        return None
    plain = value_from_ast_untyped(value)
    return None if plain is None else repr(plain)
