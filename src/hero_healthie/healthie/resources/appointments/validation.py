"""The rules of appointments, as far as they can be checked before anything is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from hero_healthie._call.arguments import check_given, check_id
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.appointments.times import Slot, check_slot, moment_of
from hero_healthie.healthie.resources.checks import check_ids

InitiatedBy = Literal["client", "provider", "organization"]

INITIATORS = ("client", "provider", "organization")
IN_PERSON = "In Person"
CANCELLED = frozenset({"Cancelled", "Late Cancellation", "Re-Scheduled"})


def time_values(
    slot: Slot | None, start: datetime | None, tz: str | None, type: str | None, provider: str | None
) -> dict[str, Any]:
    """Return when, what and with whom, of a slot or of the arguments beside it.

    Raises:
        InvalidArgumentError: both are given, or neither.
    """
    if slot is not None:
        check_slot(slot)
        for name, value in (("start", start), ("type", type), ("provider", provider)):
            if value is not None:
                raise InvalidArgumentError(f"the slot says the {name}: leave it out", argument=name)
        start = slot.start
    if start is None:
        raise InvalidArgumentError("give a slot, or a start", argument="start")
    what, who = (type, provider) if slot is None else (slot.type, slot.provider)
    check_given(check_id, type=what, provider=who)
    moment, zone = moment_of(start, tz)
    return {
        "datetime": moment.isoformat(timespec="seconds"),
        "timezone": zone,
        "appointment_type_id": what,
        "other_party_id": who,
    }


def place_values(contact_type: object, location: str | None) -> dict[str, Any]:
    """Return how and where.

    Raises:
        InvalidArgumentError: it does not say how, or is in person and does not say where.
    """
    if not isinstance(contact_type, str) or not contact_type.strip():
        raise InvalidArgumentError(
            "contact_type must be a str such as In Person, Phone Call or Healthie Video Call", argument="contact_type"
        )
    if location is not None:
        check_id("location", location)
    elif " ".join(contact_type.casefold().replace("-", " ").split()) == IN_PERSON.casefold():
        raise InvalidArgumentError(
            "location is required in person: the id of one of healthie.queries.appointment_locations()",
            argument="location",
        )
    return {"contact_type": contact_type, "appointment_location_id": location}


def who_values(client: str | None, attendees: Sequence[str] | None) -> dict[str, Any]:
    """Return who comes.

    Raises:
        InvalidArgumentError: nobody, or both a client and attendees of a group.
    """
    if (client is None) == (attendees is None):
        raise InvalidArgumentError(
            "give the client of an individual appointment, or the attendees of a group appointment", argument="client"
        )
    if client is not None:
        check_id("client", client)
        return {"user_id": client}
    found = check_ids("attendees", attendees or ())
    if len(set(found)) != len(found):
        raise InvalidArgumentError("attendees holds a client twice", argument="attendees")
    return {"attendee_ids": found}
