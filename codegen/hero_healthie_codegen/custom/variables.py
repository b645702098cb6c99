"""The variables of an operation, as the parameters of its function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLSchema,
    ListTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    TypeNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    print_ast,
    value_from_ast_untyped,
    visit,
)

from ..graphql.schema.names import argument
from .problems import Problem, place_of
from .schema_names import ARGUMENT_SCALARS, BUILTINS, python_name

CALLER = "healthie"
PREFETCH = "prefetch"
_USED_IN_BODIES = frozenset({CALLER, PREFETCH, "connection_pages"})
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
    type_text: str
    wire_type: str
    """The type that `encode_variables` goes by; a scalar that it does not know goes as JSON."""
    note: str
    uses: frozenset[str]


def parameters_of(
    schema: GraphQLSchema, document: DocumentNode, limits: dict[str, int], problems: list[Problem]
) -> list[Parameter]:
    """The parameters of an operation's function, in the order of its variables; what is wrong goes to `problems`."""
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    paired = _paired(document)
    found: list[Parameter] = []
    for definition in operation.variable_definitions or ():
        made = _parameter(schema, definition, limits, paired)
        if any(other.python == made.python for other in found) or not made.python.isidentifier():
            problems.append(
                Problem(place_of(definition), f"${made.name} needs another name: {made.python!r} in Python")
            )
        found.append(made)
    return found


def variables_of(node: FieldNode) -> dict[str, str]:
    """The arguments of a field that are variables: argument to variable."""
    return {
        given.name.value: given.value.name.value
        for given in node.arguments or ()
        if isinstance(given.value, VariableNode)
    }


def _paired(document: DocumentNode) -> set[str]:
    """Variables for `first` where `last` of the same field is one too: its default must not go along with `last`."""
    found: set[str] = set()

    class Fields(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            given = variables_of(node)
            if "first" in given and "last" in given:
                found.add(given["first"])

    visit(document, Fields())
    return found


def _parameter(
    schema: GraphQLSchema, definition: VariableDefinitionNode, limits: dict[str, int], paired: set[str]
) -> Parameter:
    name = definition.variable.name.value
    annotation, uses = _annotation(schema, definition.type)
    required = isinstance(definition.type, NonNullTypeNode)
    default = definition.default_value
    shown = None if default is None or name in paired else _literal(definition.type, default)
    note = f"`{print_ast(definition.type)}`"
    if name in limits:
        note += f"; how many nodes a page holds, at most {limits[name]}"
    if default is not None and shown is None:
        note += f"; `{print_ast(default)}` when not given"
    if default is None and required:
        expression = None
    else:
        expression = shown or "None"
        if not required or expression == "None":
            annotation += " | None"
    python = argument(name)
    return Parameter(
        name=name,
        python=f"{python}_" if python in _USED_IN_BODIES else python,
        annotation=annotation,
        default=expression,
        type_text=print_ast(definition.type),
        wire_type=_wire_type(schema, definition.type, may_be_left_out=default is not None),
        note=note,
        uses=uses,
    )


def _annotation(schema: GraphQLSchema, node: TypeNode) -> tuple[str, frozenset[str]]:
    if isinstance(node, NonNullTypeNode):
        return _annotation(schema, node.type)
    if isinstance(node, ListTypeNode):
        inner, uses = _annotation(schema, node.type)
        item = inner if isinstance(node.type, NonNullTypeNode) else f"{inner} | None"
        return f"Sequence[{item}]", uses | {"Sequence"}
    type_ = schema.get_type(print_ast(node))
    if isinstance(type_, GraphQLEnumType):
        return f"{python_name(type_)} | str", frozenset({python_name(type_)})
    if isinstance(type_, GraphQLInputObjectType):
        return python_name(type_), frozenset({python_name(type_)})
    scalar = ARGUMENT_SCALARS.get(print_ast(node), "JSON")
    return scalar, frozenset({scalar}) - BUILTINS


def _wire_type(schema: GraphQLSchema, node: TypeNode, *, may_be_left_out: bool) -> str:
    text = print_ast(node)
    named: Any = node
    while isinstance(named, NonNullTypeNode | ListTypeNode):
        named = cast(Any, named).type
    scalar = print_ast(named)
    if scalar not in ARGUMENT_SCALARS and not isinstance(
        schema.get_type(scalar), GraphQLEnumType | GraphQLInputObjectType
    ):
        text = text.replace(scalar, "JSON")
    return text.removesuffix("!") if may_be_left_out else text


def _literal(node: TypeNode, value: ValueNode) -> str | None:
    """A default as Python has it, where a signature can show it."""
    bare = node.type if isinstance(node, NonNullTypeNode) else node
    if print_ast(bare) not in _DEFAULTS_SHOWN:
        return None
    plain = value_from_ast_untyped(value)
    return None if plain is None else repr(plain)
