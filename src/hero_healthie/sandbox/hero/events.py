"""Let the records agree with the events that are sent about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hero_healthie.sandbox.hero.given import HeroGiven
from hero_healthie.sandbox.hero.rules.booking import confirm
from hero_healthie.sandbox.hero.state import PracticeGroup

_TYPES = {"Appointment": "Appointment", "FormSubmission": "FormResponse", "Patient": "Patient"}


def prepare_event(given: HeroGiven, group: PracticeGroup, event: str, object: str, id: str) -> None:
    """Make the record that an event is about, unless it is there, and let it be as the event says."""
    type_ = _TYPES.get(object)
    if type_ is None:
        return
    if group.get(type_, id) is None:
        _MAKERS[type_](given, id)
    record = group.get("Appointment", id) if type_ == "Appointment" else None
    if record is None:
        return
    if event == "appointment.confirmed":
        confirm(group, record)
    elif event == "appointment.cancelled" and not record.get("cancelled_at"):
        group.change(record, cancelled_at=group.timestamp(), reserved_until=None)


def _appointment(given: HeroGiven, id: str) -> object:
    try:
        return given.appointment(id=id)
    except ValueError:  # every slot is taken; an event may be about another time all the same
        return given.appointment(id=id, start_time=None)


_MAKERS: Mapping[str, Callable[[HeroGiven, str], object]] = {
    "Appointment": _appointment,
    "FormResponse": lambda given, id_: given.form_response(id=id_),
    "Patient": lambda given, id_: given.patient(id=id_),
}
