"""Fill an account with records of every type that refer to each other, the same ones for the same seed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from hero_healthie.sandbox.common.collection import no_collection
from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account, iso
from hero_healthie.sandbox.healthie.records.shapes import FieldShape, TypeShape
from hero_healthie.sandbox.store.records import Ref

ROWS = 3
STAFF_ROWS = 3
FIRST_PATIENT = 61
#: What a seeded record refers to only where its type says so: a person would have had to do something first.
_OPEN = re.compile(
    r"(^|_)(by|canceled|cancelled|locked|paused|linked|last|next|completed|parent|original|recurring|repeating|retried"
    r"|successful|primary|current|active|closed|deleted|refund)(_|$)|^other_|_if_|room_id|^on_"
)
_PATIENTS = {"client", "patient", "recipient", "rel_user", "linked_client", "poster", "user"}


class Seeds:
    """Fill accounts.

    Args:
        decisions: what a person decided, by type: how many rows, and who their users are.
        patients: how many patients an account has.
        made: makes the rows of types whose records hold more than references; these come first.
    """

    def __init__(
        self,
        decisions: JsonObject,
        patients: int,
        made: Mapping[str, Callable[[Account, Seeds, int], JsonObject]],
    ) -> None:
        self._decisions = decisions
        self._made = made
        self.patients = max(1, patients)  # what is seeded is about somebody

    def fill(self, account: Account) -> None:
        """Add every record."""
        with no_collection():
            self._fill(account)

    def _fill(self, account: Account) -> None:
        self._add_users(account)
        for name, make in self._made.items():
            first = account.offset + self.first(name)
            for row in range(self.rows(name)):
                account.store.add(name, make(account, self, row), id=str(first + row))
        for shape in account.shapes.entities():
            if shape.name != "User" and shape.name not in self._made:
                self._add_rows(account, shape)

    def first(self, type: str) -> int:
        """Return the number of the first seeded record of a type, before the account's offset."""
        return int(as_object(self._decisions.get(type)).get("first", 1))

    def rows(self, type: str) -> int:
        """Return how many records of a type are seeded."""
        decided = as_object(self._decisions.get(type))
        if "per_patient" in decided:
            return round(float(decided["per_patient"]) * self.patients)
        return int(decided.get("rows", ROWS))

    def patient(self, account: Account, number: int) -> Ref:
        """Return one of the patients, by any number."""
        return Ref("User", str(account.offset + FIRST_PATIENT + number % self.patients))

    def staff(self, account: Account, number: int) -> Ref:
        """Return one of the staff, by any number."""
        return Ref("User", str(account.offset + 1 + number % STAFF_ROWS))

    def _add_users(self, account: Account) -> None:
        fake = account.plausible.faker("users", account.offset)
        numbers = [*range(1, STAFF_ROWS + 1), *range(FIRST_PATIENT, FIRST_PATIENT + self.patients)]
        for number in numbers:
            patient = number >= FIRST_PATIENT
            woman = fake.random.random() < 0.5
            first = fake.first_name_female() if woman else fake.first_name_male()
            last, record_id = fake.last_name(), str(account.offset + number)
            joined = datetime(2021, 1, 4, 14, tzinfo=UTC) + timedelta(days=number * 3 % 1_400)
            values: JsonObject = {
                SEEDED: True,
                "first_name": first,
                "last_name": last,
                "legal_name": None,
                "email": f"{first}.{last}.{record_id}@example.com".lower().replace(" ", ""),
                "phone_number": f"+1415555{fake.random_int(100, 199):04d}",
                "gender": "Female" if woman else "Male",
                "dob": f"{fake.random_int(1940, 2006)}-{fake.random_int(1, 12):02d}-{fake.random_int(1, 28):02d}",
                "timezone": "America/New_York",
                "active": True,
                "is_patient": patient,
                "created_at": iso(joined),
                "updated_at": iso(joined + timedelta(days=30)),
                "organization": Ref("Organization", str(account.offset + 1)),
            }
            if patient:
                values["dietitian"] = self.staff(account, number)
                values["user_group"] = Ref("UserGroup", str(account.offset + 1 + number % ROWS))
            account.store.add("User", values, id=record_id)
        account.store.start_ids("User", account.offset + max(1_000, numbers[-1] + 1))

    def _add_rows(self, account: Account, shape: TypeShape) -> None:
        decided = as_object(self._decisions.get(shape.name))
        first = self.first(shape.name)
        for row in range(self.rows(shape.name)):
            values: JsonObject = {SEEDED: True}
            for name, of in shape.references.items():
                target = self._target(account, shape, shape.fields[name], of, row)
                if target is not None:
                    values[name] = target.id if shape.fields[name].leaf else target
            rows = as_list(decided.get("values"))
            values |= _decided(as_object(rows[row % len(rows)]) if rows else {}, account)
            owner = self.patient(account, row) if account.shapes.of("User").holds(shape.name) else None
            account.store.add(shape.name, values, id=str(account.offset + first + row), owner=owner)
        account.store.start_ids(shape.name, account.offset + first)

    def _target(self, account: Account, shape: TypeShape, field: FieldShape, of: str, row: int) -> Ref | None:
        if _OPEN.search(field.name) or of == shape.name or field.many:
            return None
        if of == "User":
            decided = as_object(self._decisions.get(shape.name))
            base = field.name.removesuffix("_id")
            if base in _PATIENTS and base not in as_list(decided.get("staff")):
                return self.patient(account, row)
            return self.staff(account, row)
        target = account.shapes.of(of)
        of = target.name  # of a union, its first member
        if not target.entity or self.rows(of) == 0:
            return None
        if not field.leaf and shape.name < of and account.shapes.back_references(shape.name, of):
            return None  # each of the two refers to the other: one of them is enough
        return Ref(of, str(account.offset + self.first(of) + row % self.rows(of)))


def _decided(values: Mapping[str, Any], account: Account) -> JsonObject:
    """Return values of a seeded record, with references as the specs write them: `"@Offering.1"`."""
    found: JsonObject = {}
    for name, value in values.items():
        if isinstance(value, str) and value.startswith("@"):
            type_, _, number = value[1:].partition(".")
            found[name] = Ref(type_, str(account.offset + int(number)))
        else:
            found[name] = value
    return found
