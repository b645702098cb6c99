"""The rule that finds the query of Healthie for the records of a type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graphql import GraphQLSchema, is_required_argument

from ..graphql.schema.names import snake


def queries_by_rule(schema: GraphQLSchema, resources: Iterable[str]) -> dict[str, str]:
    """Return the query of each type that has one by the rule: named like the type, takes `id`, requires nothing else,
    and returns the type.

    Some types are called `MedicationType` in the schema and `Medication` in a delivery. A query with another argument
    that ends in `_id` and names the type is left to a decision, as `id` may then be the id of something else.
    """
    fields: dict[str, Any] = schema.query_type.fields if schema.query_type else {}
    by_name = {snake(name): name for name in sorted(fields)}
    found: dict[str, str] = {}
    for resource in resources:
        name = by_name.get(snake(resource))
        if name is None:
            continue
        field = fields[name]
        fits = str(field.type).removesuffix("!") in (resource, f"{resource}Type")
        needed = {name for name, argument in field.args.items() if is_required_argument(argument)}
        if fits and "id" in field.args and f"{snake(resource)}_id" not in field.args and needed <= {"id"}:
            found[resource] = name
    return found
