"""Checks of users' documents against the schema."""

from __future__ import annotations

from collections.abc import Mapping

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    IntValueNode,
    NoDeprecatedCustomRule,
    NonNullTypeNode,
    NoUnusedFragmentsRule,
    OperationDefinitionNode,
    OperationType,
    specified_rules,
    validate,
)
from graphql.pyutils import did_you_mean, suggestion_list

from hero_healthie_runtime.graphql.cost import MAX_COST, PAGE_SIZE_WHEN_ABSENT
from hero_healthie_runtime.operation import Safety

from ..errors import CodegenError
from ..graphql.documents.cost import costliest, measure, page_limits, required_sizes
from ..graphql.documents.nodes import declared_variables, field_nodes, operation_of
from ..graphql.models.field_collector import FieldCollector, Part
from ..specs.decisions import SAFETY_CLASSES, Decisions, Kind
from .files import SAFETY_COMMENT, CustomDocuments, CustomOperation
from .problems import Place, Problem, place_of

_ALL = 2**31
"""Where a document has a problem is worth knowing however many there are."""
_SUBSCRIPTION = "generate makes functions of queries and mutations only, not of subscriptions"
_INTROSPECTION = "is introspection, which has no model: send it with healthie.execute"


def schema_problems(schema: GraphQLSchema, documents: CustomDocuments) -> list[Problem]:
    """Return everything that does not fit the schema."""
    rules = [rule for rule in specified_rules if rule is not NoUnusedFragmentsRule]
    problems = [_problem(error, documents) for error in validate(schema, documents.document, rules, max_errors=_ALL)]
    for operation in documents.operations.values():
        if operation.node.operation is OperationType.SUBSCRIPTION:
            problems.append(Problem(place_of(operation.node), _SUBSCRIPTION))
        for node in operation.node.selection_set.selections:
            if isinstance(node, FieldNode) and node.name.value in ("__schema", "__type"):
                problems.append(Problem(place_of(node), f"{node.name.value} {_INTROSPECTION}"))
    return problems


def notes(schema: GraphQLSchema, documents: CustomDocuments, never: Mapping[str, frozenset[str]]) -> list[Problem]:
    """Return what is allowed and good to know: what is deprecated, secret, or not used."""
    found = [_problem(error, documents) for error in validate(schema, documents.document, [NoDeprecatedCustomRule])]
    found += [_problem(error, documents) for error in validate(schema, documents.document, [NoUnusedFragmentsRule])]
    for type_name, node in field_nodes(schema, documents.document):
        if node.name.value in never.get(type_name, ()):
            text = f"{type_name}.{node.name.value} is secret; no method of the client selects it. Mind where it goes"
            found.append(Problem(place_of(node), text))
    return sorted(set(found))


def safety_of(
    schema: GraphQLSchema, collector: FieldCollector, decisions: Decisions, operation: CustomOperation
) -> tuple[Safety, list[Problem]]:
    """Return how safe an operation is to repeat: as its most dangerous root field, or as a comment above it says."""
    kind: Kind = "mutation" if operation.node.operation is OperationType.MUTATION else "query"
    place = place_of(operation.node)
    if kind == "query":
        problems = [Problem(place, "a query is a read: there is no safety to decide")] if operation.safety else []
        return "read", problems
    if operation.safety is not None:
        return operation.safety, []
    root = schema.get_root_type(operation.node.operation)
    assert root is not None  # noqa: S101 (the document fits the schema)
    classes: list[Safety] = ["read"]
    unknown: list[Problem] = []
    for choice in collector.fields(root, [Part(operation.node.selection_set)]).values():
        try:
            if choice.field_name != "__typename":
                classes.append(decisions.safety(choice.field_name, kind=kind))
        except CodegenError:
            text = f"nobody decided yet how safe {choice.field_name} is to repeat: write `{SAFETY_COMMENT}` above"
            unknown.append(
                Problem(place, f"{text} {operation.name}, where safety is one of {', '.join(SAFETY_CLASSES)}")
            )
    return max(classes, key=SAFETY_CLASSES.index), unknown


def cost_problem(schema: GraphQLSchema, document: DocumentNode) -> Problem | None:
    """Return what makes Healthie refuse an operation, with the part that costs most, or None."""
    operation = operation_of(document)
    given = required_sizes(operation)
    cost = measure(schema, document, given)
    if cost.problem is None:
        return None
    name = operation.name.value if operation.name else ""
    text = f"{operation.operation.value} {name} {cost.problem}"
    if cost.cost > MAX_COST:
        path, part = costliest(schema, document, given)
        text += f". {path} costs {part} of it" + _better_default(schema, document, operation)
    return Problem(place_of(operation), text)


def _better_default(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> str:
    """Return a default for a page size that would do."""
    without = [
        name
        for name, variable in declared_variables(operation).items()
        if not isinstance(variable.type, NonNullTypeNode) and not isinstance(variable.default_value, IntValueNode)
    ]
    limits = page_limits(schema, document)
    for name in without:
        if limits.get(name, 0) > 0:
            return (
                f" (a page holds {PAGE_SIZE_WHEN_ABSENT} where no size is said): give ${name} a default"
                f" of {limits[name]} at most, `${name}: Int = {min(25, limits[name])}`"
            )
    return ""


def label(operation: CustomOperation) -> str:
    """Return what an operation is called in texts: `query unpaidInvoices`."""
    return f"{operation.node.operation.value} {operation.name}"


def _problem(error: GraphQLError, documents: CustomDocuments) -> Problem:
    message = error.message
    if message.startswith("Unknown fragment "):
        name = message.split("'")[1]
        message += did_you_mean(suggestion_list(name, list(documents.fragments)))
    places = (place_of(node) for node in error.nodes or () if node.loc is not None)
    return Problem(next(places, Place("")), message)
