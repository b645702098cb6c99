"""Lists: the rules of specs/operations.toml, applied to each operation."""

from __future__ import annotations

from dataclasses import dataclass, replace

from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

from hero_healthie_runtime.lists import Pagination

from ...specs.decisions import Decisions
from ...specs.pagination import pagination_text
from ..operations.plan import Plan
from .expressions import Expressions


@dataclass(frozen=True, slots=True)
class ListView:
    """A list, for the module of its operation and for its method."""

    pagination: str
    """Its `Pagination`, as source code."""
    item: str
    """The type of its items."""


def list_view(
    plan: Plan, properties: dict[str, PropertyProtocol], expressions: Expressions, decisions: Decisions
) -> ListView | None:
    """Return how an operation pages; None where no rule fits it, as it returns no list."""
    names = {each.wire: each.name for each in plan.parameters if each.location == "query"}
    for pagination in decisions.paging_of(plan.name.vendor, names):
        if (found := _rows(plan, properties, expressions, pagination.rows)) is not None:
            fields, rows = found
            renamed = _renamed(pagination, names, fields)
            return ListView(pagination_text(renamed), expressions.type_of(rows.inner_property, prefix="models."))
    return None


def _renamed(pagination: Pagination, names: dict[str, str], fields: dict[str, str]) -> Pagination:
    """Return the same with names in Python, without fields that the response does not have."""
    following = pagination.following
    return replace(
        pagination,
        position=names.get(pagination.position, ""),
        size=names.get(pagination.size) if pagination.size else None,
        rows=fields.get(pagination.rows, ""),
        count=fields.get(pagination.count) if pagination.count else None,
        following=fields.get(following or "") if pagination.style != "keyset" else following,
        single=tuple(names[name] for name in pagination.single if name in names),
    )


def _rows(
    plan: Plan, properties: dict[str, PropertyProtocol], expressions: Expressions, rows: str
) -> tuple[dict[str, str], ListProperty] | None:
    """Return the fields of the response by their names in JSON, and the list in it."""
    responses = [properties[f"a{number}"] for number, each in enumerate(plan.responses) if each.kind == "json"]
    if len(responses) != 1:
        return None
    kinds = responses[0].inner_properties if isinstance(responses[0], UnionProperty) else responses
    lists = [each for each in kinds if isinstance(each, ListProperty)]
    if not rows:
        return ({}, lists[0]) if len(lists) == len(kinds) == 1 else None
    row = next((each.inner_property for each in lists), None)
    single = row.class_info.name if isinstance(row, ModelProperty) else None
    models = [each for each in kinds if isinstance(each, ModelProperty)]
    envelopes = [each for each in models if each.class_info.name != single]
    # Next to the object with the rows, nothing but the rows alone, and one row alone.
    if len(envelopes) != 1 or len(lists) + len(models) != len(kinds):
        return None
    model = expressions.models[envelopes[0].class_info.name]
    infos = expressions.fields.get(str(model.class_info.name), {})
    props: list[PropertyProtocol] = [*(model.required_properties or []), *(model.optional_properties or [])]
    by_wire = {infos[name].wire: prop for prop in props if (name := prop.name.get_untrusted_value()) in infos}
    found = by_wire.get(rows)
    if not isinstance(found, ListProperty):
        return None
    return {wire: prop.name.get_untrusted_value() for wire, prop in by_wire.items()}, found
