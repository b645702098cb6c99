"""Find the member of the schema's enum for each event: webhooks are registered by it."""

from __future__ import annotations

from collections.abc import Sequence

from graphql import GraphQLEnumType, GraphQLSchema

from ..errors import SpecError
from .data import Event
from .decisions import EventDecisions

ENUM = "WebhookEventType"


def event_types(
    schema: GraphQLSchema, events: Sequence[Event], decided: EventDecisions
) -> tuple[dict[str, str], list[str]]:
    """Return the member of the enum for each event, and notes about events and members without a counterpart.

    By the rule, `requested_payment.updated` is `REQUESTED_PAYMENT_UPDATED`. A decision may also name an event that
    only the schema has.

    Raises:
        SpecError: a decision names a member that the enum does not have, or two events have the same.
    """
    enum = schema.get_type(ENUM)
    if not isinstance(enum, GraphQLEnumType):
        return {}, [f"the schema has no enum {ENUM}: the names to register webhooks by are not known"]
    if wrong := sorted(set(decided.event_types.values()) - enum.values.keys()):
        raise SpecError(decided.path, f"{ENUM} has no {', '.join(wrong)}; remove or correct the row")
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
