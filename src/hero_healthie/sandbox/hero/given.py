"""Put records into Hero that no operation makes, or that a test wants to be there already."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hero_healthie.sandbox.common.names import hint
from hero_healthie.sandbox.common.options import check_choice, invalid
from hero_healthie.sandbox.common.seed_files import Source, read_object, rows_of
from hero_healthie.sandbox.hero.engine import exists
from hero_healthie.sandbox.hero.people import made_up_patient
from hero_healthie.sandbox.hero.rules.booking import HOLD, confirm
from hero_healthie.sandbox.hero.rules.links import attachment
from hero_healthie.sandbox.hero.slots import Choice, next_free
from hero_healthie.sandbox.hero.state import PracticeGroup, written
from hero_healthie.sandbox.store.records import Record

if TYPE_CHECKING:
    from hero_healthie.sandbox.hero.app import HeroService

_SOON = timedelta(days=2)
_CHOICES = ("appointment_type_id", "location_id", "practitioner_id")


class HeroGiven:
    """Put records into a practice group of Hero.

    `given.patient(first_name="Ada")` makes up everything else; so do `appointment` and `attachment`. Any other type
    goes by its name in snake case (`given.task(status="open")`) and is like the first record of it.

    Args:
        service: holds the practice groups.
        lock: held while one is written to.
        practice_group_id: the one to put records into.
    """

    def __init__(self, service: HeroService, lock: AbstractContextManager[Any], practice_group_id: str) -> None:
        self._service = service
        self._lock = lock
        self._practice_group_id = practice_group_id

    def in_practice_group(self, id: str) -> HeroGiven:
        """Return the same for another practice group."""
        check_choice("id", id, self._service.practice_groups)
        return HeroGiven(self._service, self._lock, id)

    def patient(self, **fields: Any) -> Record:
        """Put a patient there, whose name, address and NHS number are made up unless they are given."""
        with self._lock:
            group = self._group
            id_ = str(fields.pop("id", None) or group.new_id())
            made = made_up_patient(int(id_) if id_.isdecimal() else len(id_))
            if {"first_name", "last_name"} & fields.keys() and "email" not in fields:
                first, last = (str(fields.get(name, made[name])) for name in ("first_name", "last_name"))
                made |= {"email": f"{first}.{last}@example.com".lower().replace(" ", "-")}
                made |= {"emails": [made["email"]]}
            return self._add("Patient", {**made, **self._checked("patient", fields, made)}, id_)

    def appointment(self, *, confirmed: bool = True, **fields: Any) -> Record:
        """Put an appointment there: the next slot that is free in two days and fits, booked or only reserved.

        Args:
            confirmed: whether it is booked; otherwise it is reserved for a quarter of an hour.
            **fields: of the appointment; `start_time` takes a time whether it is free or not.

        Raises:
            InvalidArgumentError: no slot fits, or there is no such field.
        """
        with self._lock:
            group = self._group
            values = _time_of(group, fields)
            known = {
                **values,
                "patient_id": next((patient.id for patient in group.all("Patient")), None),
                "reserved_until": written(group.now() + HOLD),
                "booking_confirmed_at": None,
                "cancelled_at": None,
                "suppress_mail": False,
            }
            id_ = fields.pop("id", None)
            record = self._add("Appointment", {**known, **self._checked("appointment", fields, known)}, id_)
            return confirm(group, record) if confirmed else record

    def attachment(
        self, content: bytes = b"A letter.", *, file_name: str = "letter.txt", patient_id: str | None = None
    ) -> Record:
        """Put a file of a patient there; of the first patient unless one is named.

        Raises:
            InvalidArgumentError: there is no such patient.
        """
        with self._lock:
            group = self._group
            self._checked("attachment", {"patient_id": patient_id}, {"patient_id": None})
            owner = patient_id or next((patient.id for patient in group.all("Patient")), None)
            return self._add("Attachment", attachment(file_name, content, owner), None)

    def confirm(self, appointment_id: str) -> Record:
        """Make a reservation a booking, as the patient does on Hero's own pages.

        Raises:
            InvalidArgumentError: there is no such appointment.
        """
        with self._lock:
            record = self._group.get("Appointment", appointment_id)
            if record is None:
                raise invalid(
                    "appointment_id",
                    f"{appointment_id!r} is no appointment of practice group {self._practice_group_id}",
                )
            record = confirm(self._group, record)
            self._service.save()
        self._service.send_event("appointment.confirmed", record.id, self._practice_group_id)
        return record

    def __getattr__(self, kind: str) -> Callable[..., Record]:
        type_ = "".join(word.capitalize() for word in kind.split("_"))
        if kind.startswith("_") or type_ not in self._group.store.types:
            known = sorted(re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() for name in self._group.store.types)
            close = hint(kind, known) or f"; it has {', '.join(known)}"
            raise AttributeError(f"Hero has no {kind!r} here{close}", name=kind, obj=self)

        def put(**fields: Any) -> Record:
            with self._lock:
                like = next(self._group.all(type_), None)
                id_ = fields.pop("id", None)
                known = dict(like.values) if like is not None else {}
                stamps = dict.fromkeys(("created_at", "updated_at"), self._group.timestamp())
                return self._add(type_, {**known, **stamps, **self._checked(kind, fields, known)}, id_)

        return put

    def load(self, source: Source) -> list[Record]:
        """Put records there that a file lists: for each type in snake case a list of records.

        Args:
            source: the path of a JSON or YAML file, or what such a file holds.

        Raises:
            InvalidArgumentError: a type or a field does not exist, or the file cannot be read.
        """
        made: list[Record] = []
        for name, fields in rows_of(read_object(source)):
            try:
                put = getattr(self, name)
            except AttributeError as error:
                raise invalid("source", f"has a type that is none of Hero's: {error}") from None
            made.append(put(**fields))
        return made

    @property
    def _group(self) -> PracticeGroup:
        return self._service.group(self._practice_group_id)

    def _checked(self, kind: str, fields: dict[str, Any], known: dict[str, Any]) -> dict[str, Any]:
        """Return the fields that a caller gave, all of which there are, and which refer to what is there."""
        for name, value in fields.items():
            if name not in known:
                close = hint(name, known) or f"; it has {', '.join(sorted(known))}"
                raise invalid(name, f"is no field of Hero's {kind.replace('_', ' ')}{close}")
            type_ = self._service.referred_type(name)
            if type_ is not None and value is not None and not exists(self._group, type_, value):
                raise invalid(name, f"{value!r} is no {type_} of practice group {self._practice_group_id}")
        return fields

    def _add(self, type: str, values: dict[str, Any], id: str | None) -> Record:
        if id is not None and self._group.get(type, id) is not None:
            raise invalid("id", f"is that of another {type}")
        record = self._group.add(type, values, id)
        self._service.save()
        return record


def _time_of(group: PracticeGroup, fields: dict[str, Any]) -> dict[str, Any]:
    """Return when, where and with whom: at the time of the fields, or else in the next free slot that fits them."""
    wanted = [fields.get(name) for name in _CHOICES]
    if "start_time" in fields:
        first = (next(group.all(type_)).id for type_ in ("AppointmentType", "Location", "Practitioner"))
        return {**dict(zip(_CHOICES, first, strict=True)), "start_time": None, "duration": 15}

    def fits(choice: Choice) -> bool:
        return all(one in {None, id_} for one, id_ in zip(wanted, choice, strict=True))

    slot = next_free(group, group.now() + _SOON, fits)
    if slot is not None:
        minutes = int((slot.finish - slot.start).total_seconds() // 60)
        return {name: slot.as_json[name] for name in (*_CHOICES, "start_time")} | {"duration": minutes}
    raise invalid("start_time", "has to be named, as no slot is free that fits; or put an availability there first")
