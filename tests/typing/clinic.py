"""Clients and appointments as a user writes them; never run, only type-checked."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import assert_type

from healthie_api import Appointment, AppointmentListItem, User, UserListItem
from hero_healthie import Healthie, ListCall, Once, Reconciliation
from hero_healthie.healthie.results import Slot


async def main(healthie: Healthie) -> None:
    assert_type(await healthie.clients.find(email="ada@example.com", dob=date(1990, 2, 28)), list[UserListItem])
    assert_type(healthie.clients.list(status="archived"), ListCall[UserListItem])
    ada = await healthie.clients.create(first_name="Ada", last_name="Lovelace", reference="r", ensure=Once())
    assert_type(ada, User)
    assert_type(await healthie.clients.get(ada.id), User)
    assert_type(await healthie.clients.archive(ada.id), User)
    assert_type(await healthie.clients.reconcile("r", since=datetime.now(UTC)), Reconciliation[UserListItem])
    days = (date(2027, 3, 1), date(2027, 3, 2))
    slots = await healthie.appointments.slots(provider="1", type="1", between=days, tz="Europe/London")
    assert_type(slots, list[Slot])
    visit = await healthie.appointments.book(slots[0], client=ada.id, contact_type="Phone Call", ensure="once")
    assert_type(visit, Appointment)
    assert_type(await healthie.appointments.reschedule(visit.id, slots[1]), Appointment)
    assert_type(healthie.appointments.list(between=days, tz="Europe/London"), ListCall[AppointmentListItem])
    found = await healthie.appointments.reconcile_many(["r"], since=datetime.now(UTC))
    assert_type(found, dict[str, Reconciliation[AppointmentListItem]])
