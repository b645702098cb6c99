"""Pagination: the rules of specs/operations.toml, applied to each operation."""

from __future__ import annotations

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from hero_healthie_runtime.rest.operation import Pagination

from ...specs.decisions import Decisions
from ..operations.plan import Plan
from .expressions import Expressions


def pagination(
    plan: Plan, properties: dict[str, PropertyProtocol], expressions: Expressions, decisions: Decisions
) -> str | None:
    """Return how an operation pages, as source code; None where it does not page, or in a way that no rule names."""
    names = {each.wire: each.name for each in plan.parameters if each.location == "query"}
    rows = _response_fields(plan, properties, expressions)
    for rule in decisions.paging:
        if {rule.position, rule.size} <= names.keys() and isinstance(rows.get(rule.rows), ListProperty):
            return _source(rule, names, rows)
    return None


def _source(rule: Pagination, names: dict[str, str], response: dict[str, PropertyProtocol]) -> str:
    rows = {wire: prop.name.get_untrusted_value() for wire, prop in response.items()}
    parts = [
        f'"{rule.style}"',
        f'position="{names[rule.position]}"',
        f'size="{names[rule.size]}"',
        f'rows="{rows[rule.rows]}"',
    ]
    if rule.first:
        parts.append(f"first={rule.first}")
    for name, wire in (("count", rule.count), ("following", rule.following)):
        if wire and wire in rows:
            parts.append(f'{name}="{rows[wire]}"')
    return f"Pagination({', '.join(parts)})"


def _response_fields(
    plan: Plan, properties: dict[str, PropertyProtocol], expressions: Expressions
) -> dict[str, PropertyProtocol]:
    """Return the fields of the one object that an operation responses, by their names in JSON."""
    responses = [properties[f"a{number}"] for number, each in enumerate(plan.responses) if each.kind == "json"]
    if len(responses) != 1 or not isinstance(responses[0], ModelProperty):
        return {}
    model = expressions.models[responses[0].class_info.name]
    infos = expressions.fields.get(str(model.class_info.name), {})
    props: list[PropertyProtocol] = [*(model.required_properties or []), *(model.optional_properties or [])]
    return {infos[name].wire: prop for prop in props if (name := prop.name.get_untrusted_value()) in infos}
