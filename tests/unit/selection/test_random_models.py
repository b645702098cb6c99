"""Random models over the real schema: what is built is valid, costs what codegen reckons, and is read back."""

from __future__ import annotations

import contextlib
from functools import cache
from typing import Any

import pytest
from graphql import (
    GraphQLObjectType,
    OperationType,
    is_composite_type,
    is_list_type,
    is_non_null_type,
    parse,
    validate,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hero_healthie import operations
from hero_healthie._client.paging import value_at
from hero_healthie._selection.lists import LARGEST_PAGE, selected_list
from hero_healthie._selection.operations import selected
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie.selection import preview
from hero_healthie_codegen.graphql.documents.cost import measure
from hero_healthie_codegen.graphql.documents.handwritten import selected_fields
from hero_healthie_codegen.graphql.schema.schema import connection_of, is_connection, root_fields, type_of
from hero_healthie_runtime.graphql.cost import MAX_COST, MAX_DEPTH
from tests.support.healthie_specs import real_schema, real_selections
from tests.unit.codegen.healthie_fakes import fake_response
from tests.unit.selection.random_models import Models, Reads, leads_to_union

OPERATIONS = list(operations())


def item_of(field: Any) -> Any:
    """What the rows of a list are of."""
    connection = connection_of(type_of(field))
    return type_of(field) if connection is None else connection.node


def operation_of(kind: str, name: str) -> Any:
    path = next(row.python_path for row in OPERATIONS if row.root_field == name and row.kind == kind)
    return healthie_operations(path)[0]


@cache
def never() -> dict[str, frozenset[str]]:
    return {name: decided.never for name, decided in real_selections().types.items()}


@cache
def singles() -> list[tuple[str, str, Any]]:
    return [
        (kind.value, name, type_of(field))
        for kind, name, field in root_fields(real_schema())
        if kind is not OperationType.SUBSCRIPTION
        and isinstance(type_of(field), GraphQLObjectType)
        and is_composite_type(type_of(field))
        and not is_connection(type_of(field))
        and not is_list_type(field.type.of_type if is_non_null_type(field.type) else field.type)
    ]


@cache
def with_unions() -> list[tuple[str, str, Any]]:
    return [each for each in singles() if any(leads_to_union(type_of(field), 1) for field in each[2].fields.values())]


@cache
def lists() -> list[tuple[str, str, Any]]:
    return [
        (kind.value, name, item_of(field))
        for kind, name, field in root_fields(real_schema())
        if kind is OperationType.QUERY
        and isinstance(item_of(field), GraphQLObjectType)
        and operation_of(kind.value, name).pagination is not None
    ]


@pytest.mark.slow
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_built_is_valid_costs_what_codegen_reckons_and_is_read_back(data: Any) -> None:
    kind, name, type_ = data.draw(st.sampled_from(singles()) | st.sampled_from(with_unions()))
    reads = Models(real_schema(), never()).of(data.draw, type_)
    operation = operation_of(kind, name)
    arguments = [
        each for each in operation.arguments if data.draw(st.booleans()) or operation.arguments[each].endswith("!")
    ]
    with contextlib.suppress(TooCostlyError):
        check(operation, arguments, type_, reads)


class TooCostlyError(Exception):
    """The model asks for more than Healthie allows."""


def selected_or_too_costly(operation: Any, variables: dict[str, str], model: Any) -> Any:
    try:
        return selected(operation, variables, model)
    except InvalidArgumentError as error:
        if "Healthie refuses more than" in str(error):
            raise TooCostlyError from None
        raise


def check(operation: Any, arguments: list[str], type_: Any, reads: Reads) -> None:
    schema = real_schema()
    made = selected_or_too_costly(operation, dict.fromkeys(arguments, "x"), reads.model)
    document = parse(made.document)
    assert validate(schema, document) == []
    cost = measure(schema, document)
    assert cost.cost <= MAX_COST
    assert cost.depth <= MAX_DEPTH
    shown = preview(reads.model, operation.python_path)
    assert (shown.cost, shown.depth) == cost
    assert not [field for type_name, field in selected_fields(schema, document) if field in never().get(type_name, ())]
    if operation.kind == "mutation" and "messages" in type_.fields:
        assert (type_.name, "messages") in selected_fields(schema, document)
    value = made.decode(fake_response(schema, document))
    reads.check(value)


@pytest.mark.slow
@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_lists_are_read_back_too_with_a_page_as_large_as_their_cost_allows(data: Any) -> None:
    _, name, type_ = data.draw(st.sampled_from(lists()))
    reads = Models(real_schema(), never()).of(data.draw, type_)
    with contextlib.suppress(TooCostlyError):
        check_list(operation_of("query", name), reads)


def check_list(operation: Any, reads: Reads) -> None:
    schema = real_schema()
    try:
        made = selected_list(operation, reads.model)
    except InvalidArgumentError as error:
        if "Healthie refuses more than" in str(error):
            raise TooCostlyError from None
        raise
    pagination = made.pagination
    required = {each: "x" for each, kind in operation.arguments.items() if kind.endswith("!")}
    sized = {} if pagination.size is None else {pagination.size: pagination.page_size}
    sent = made.written(required | sized)
    document = parse(sent.document)
    assert validate(schema, document) == []
    cost = measure(schema, document, sized)
    assert cost.problem is None
    shown = preview(reads.model, operation.python_path)
    if pagination.style == "cursor":
        assert (shown.cost, shown.depth) == cost
    if pagination.style == "cursor" and pagination.size is not None:
        assert pagination.page_size == min(LARGEST_PAGE, sent.max_page_size)
        largest, above = (measure(schema, document, {"first": sent.max_page_size + more}).cost for more in (0, 1))
        assert largest <= MAX_COST < above
    page = sent.decode(fake_response(schema, document))
    rows = value_at(page, pagination.rows)
    assert len(rows) == 2
    for row in rows:
        reads.check(row.item)
        if pagination.id is not None:
            assert row.id in ("981", "text", 7)
    if pagination.style == "cursor":
        assert value_at(page, pagination.more) is True
        assert value_at(page, pagination.following)
