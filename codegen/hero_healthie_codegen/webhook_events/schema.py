"""Find what the schema of Healthie has for the events: members of an enum, and queries for their records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from graphql import GraphQLEnumType, GraphQLSchema, is_required_argument

from ..errors import SpecError
from ..graphql.schema.names import snake
from ..specs.fitting import misfit
from .data import Event
from .decisions import EventDecisions

ENUM = "WebhookEventType"


def find_event_types(
    schema: GraphQLSchema, events: Sequence[Event], decided: EventDecisions
) -> tuple[dict[str, str], list[str]]:
    """Return the member of the enum for each event, and notes about events and members without a counterpart; raise
    SpecError if a decision names a member that the enum does not have, or two events have the same.

    By the rule, `requested_payment.updated` is `REQUESTED_PAYMENT_UPDATED`. A decision may also name an event that
    only the schema has.
    """
    enum = schema.get_type(ENUM)
    if not isinstance(enum, GraphQLEnumType):
        return {}, [f"the schema has no enum {ENUM}: the names to register webhooks by are not known"]
    if wrong := sorted(set(decided.event_types.values()) - enum.values.keys()):
        misfit(SpecError(decided.path, f"{ENUM} has no {', '.join(wrong)}; remove or correct the row"))
    wanted = {event.name: event.name.replace(".", "_").upper() for event in events} | decided.event_types
    members = {name: member for name, member in sorted(wanted.items()) if member in enum.values}
    if len(set(members.values())) < len(members):
        twice = sorted({member for member in members.values() if list(members.values()).count(member) > 1})
        raise SpecError(decided.path, f"two events have the same member of {ENUM}: {', '.join(twice)}")
    notes = [f"{ENUM} has nothing for the event {name}" for name in wanted if name not in members]
    notes += [
        f"{ENUM} has {member}, and no event is known for it: describe it, or add an [[event_type]] to {decided.path}"
        for member in enum.values
        if member not in members.values()
    ]
    return members, notes


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
