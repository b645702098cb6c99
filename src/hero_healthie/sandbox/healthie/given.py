"""Put records into Healthie that a test wants to be there already."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.names import hint
from hero_healthie.sandbox.common.options import check_whole, invalid
from hero_healthie.sandbox.common.seed_files import Source, read_object, rows_of
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account
from hero_healthie.sandbox.healthie.records.writes import draft, store_draft
from hero_healthie.sandbox.healthie.rules.invoices import UNPAID
from hero_healthie.sandbox.healthie.rules.scheduling import free_slots, length_of
from hero_healthie.sandbox.store.records import Record

if TYPE_CHECKING:
    from hero_healthie.sandbox.healthie.app import HealthieService

_SOON, _LISTED = timedelta(days=2), timedelta(days=28)


class HealthieGiven:
    """Put records into the account of a key of Healthie.

    `given.patient(first_name="Ada")` and `given.provider()` make up everything else. Any other type goes by its name in
    snake case, with the fields of the schema: `given.task(content="Call back", client_id="61")`.

    Args:
        service: holds the accounts.
        lock: held while one is written to.
        index: the number of the key.
    """

    def __init__(self, service: HealthieService, lock: AbstractContextManager[Any], index: int = 0) -> None:
        self._service = service
        self._lock = lock
        self._index = index

    def as_user(self, index: int) -> HealthieGiven:
        """Return the same for another key, by its number, from 0.

        Raises:
            InvalidArgumentError: there are fewer keys.
        """
        check_whole("index", index, 0, self._service.keys - 1)
        return HealthieGiven(self._service, self._lock, index)

    def patient(self, **fields: Any) -> Record:
        """Put a patient there, whose name, address and phone are made up unless they are given."""
        return self._user(fields, patient=True)

    def provider(self, **fields: Any) -> Record:
        """Put a member of staff there."""
        return self._user(fields, patient=False)

    def appointment(self, **fields: Any) -> Record:
        """Put an appointment there: the next slot that is free in two days, of the first patient and provider.

        Args:
            **fields: of the appointment, such as `user_id`, `provider_id`, `appointment_type_id` and `date`.

        Raises:
            InvalidArgumentError: no slot is free, or there is no such field.
        """
        return self._appointment(fields)

    def _appointment(self, fields: JsonObject, *, made_up: bool = False) -> Record:
        with self._lock:
            account = self._account
            kind = str(fields.get("appointment_type_id") or next(account.all("AppointmentType")).id)
            provider = str(fields.get("provider_id") or account.current_user.id)
            patient = fields.get("user_id") or next(row.id for row in account.all("User") if row.get("is_patient"))
            values: JsonObject = {
                "appointment_type_id": kind,
                "provider_id": provider,
                "user_id": patient,
                "attendee_ids": [patient],
                "contact_type": "Phone Call",
                "length": int(length_of(account, None, account.get("AppointmentType", kind)).total_seconds() // 60),
                "is_blocker": False,
            }
            if "date" not in fields:
                soon = account.now() + _SOON
                span = {"start_date": str(soon.date()), "end_date": str((soon + _LISTED).date())}
                slots = free_slots(account, {**span, "provider_id": provider, "appt_type_id": kind})
                if not slots:
                    raise invalid("date", "has to be named, as no slot is free; or put an availability there first")
                values["date"] = slots[0][0].isoformat()
            return self._add("Appointment", {**values, **fields}, made_up=made_up)

    def __getattr__(self, name: str) -> Callable[..., Record]:
        if name.startswith("_"):
            raise AttributeError(name)
        type_ = self._type(name)

        def put(**fields: Any) -> Record:
            return self._add(type_, fields)

        return put

    def load(self, source: Source) -> list[Record]:
        """Put records there that a file lists: for each type in snake case a list of records.

        Args:
            source: the path of a JSON or YAML file, or what such a file holds.

        Raises:
            InvalidArgumentError: a type or a field does not exist, or the file cannot be read.
        """
        return [getattr(self, name)(**fields) for name, fields in rows_of(read_object(source))]

    @property
    def _account(self) -> Account:
        return self._service.domain.account(self._index)

    def _type(self, name: str) -> str:
        shapes = self._service.domain.shapes
        known = {_snake(shape.name): shape.name for shape in shapes.entities()}
        known |= {
            key.removesuffix("_type"): type_ for key, type_ in known.items() if key.removesuffix("_type") not in known
        }
        if name in known:
            return known[name]
        raise invalid("type", f"{name!r} is none of Healthie's{hint(name, [*known, 'patient', 'provider'])}")

    def _user(self, fields: JsonObject, *, patient: bool, made_up: bool = False) -> Record:
        with self._lock:
            account = self._account
            fake = account.plausible.faker("given", account.store.next_ids.get("User", 1))
            first, last = fields.get("first_name") or fake.first_name(), fields.get("last_name") or fake.last_name()
            made = {
                "first_name": first,
                "last_name": last,
                "email": f"{first}.{last}@example.com".lower().replace(" ", "-"),
                "phone_number": f"+1415555{fake.random_int(100, 199):04d}",
                "dob": f"{fake.random_int(1940, 2006)}-{fake.random_int(1, 12):02d}-{fake.random_int(1, 28):02d}",
                "timezone": "America/New_York",
                "active": True,
                "is_patient": patient,
                **({"dietitian_id": account.current_user.id} if patient else {}),
            }
            return self._add("User", {**made, **fields}, made_up=made_up)

    def _add(self, type_: str, fields: JsonObject, *, made_up: bool = False) -> Record:
        with self._lock:
            account, id_ = self._account, fields.get("id")
            if type_ == "RequestedPayment":
                fields = {**self._invoice(fields), **fields}
            shape = account.shapes.of(type_)
            unknown = [name for name in fields if name != "id" and shape.place_of(name) is None]
            if unknown:
                raise invalid(unknown[0], f"is no field of {type_}{hint(unknown[0], shape.fields)}")
            made, wrong = draft(account, type_, fields, None)
            if wrong:
                raise invalid(f"{type_}.{wrong[0][0]}", wrong[0][1])
            if made_up:
                made.values[SEEDED] = True
            if id_ is None:
                return self._saved(store_draft(account, made))
            if account.store.get(type_, id_) is not None:
                raise invalid("id", f"is that of another {type_}")
            made.known = account.add(type_, {}, id=str(id_))
            return self._saved(store_draft(account, made))

    def _invoice(self, fields: JsonObject) -> JsonObject:
        """Return what an invoice has that is not said: an amount that one of the patients owes this user."""
        account = self._account
        payer: JsonObject = {}
        if not fields.keys() & {"recipient", "recipient_id", "requested_payer", "requested_payer_id"}:
            payer = {"recipient_id": next((row.id for row in account.all("User") if row.get("is_patient")), None)}
        kind: JsonObject = {"invoice_type": "offering" if fields.get("offering_id") else "other"}
        if fields.get("invoice_type", kind["invoice_type"]) == "other":
            kind["services_provided"] = "Consultation"
        owed = {"price": "100.00", "status": UNPAID, "is_preview": False, "sender_id": account.current_user.id}
        return {**owed, **payer, **kind}

    def _saved(self, record: Record) -> Record:
        self._service.save()
        return record

    def ensure(self, type_: str, id: str) -> None:
        """Put a made-up record there unless there is one, so that an event about it can be fetched."""
        with self._lock:
            shapes = self._service.domain.shapes
            found = next((name for name in (type_, f"{type_}Type") if name in shapes.schema.type_map), None)
            if found is None or not shapes.of(found).entity or self._account.store.get(found, id) is not None:
                return
            match found:
                case "User":
                    self._user({"id": id}, patient=True, made_up=True)
                case "Appointment":
                    self._appointment({"id": id}, made_up=True)
                case _:
                    self._add(found, {"id": id}, made_up=True)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
