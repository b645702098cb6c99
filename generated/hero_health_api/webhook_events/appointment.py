# Generated from specs/hero. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HeroEvent

from .. import models
from .reader import HeroReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentCancelled(HeroEvent):
    """`appointment.cancelled`."""

    event_type: Literal["appointment.cancelled"] = field(default="appointment.cancelled", init=False)
    object: str = "Appointment"

    async def fetch(self, client: HeroReader) -> models.Appointment:
        return await client.for_practice_group(self.practice_group_id).booking.get_appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentConfirmed(HeroEvent):
    """`appointment.confirmed`."""

    event_type: Literal["appointment.confirmed"] = field(default="appointment.confirmed", init=False)
    object: str = "Appointment"

    async def fetch(self, client: HeroReader) -> models.Appointment:
        return await client.for_practice_group(self.practice_group_id).booking.get_appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentRescheduled(HeroEvent):
    """`appointment.rescheduled`."""

    event_type: Literal["appointment.rescheduled"] = field(default="appointment.rescheduled", init=False)
    object: str = "Appointment"

    async def fetch(self, client: HeroReader) -> models.Appointment:
        return await client.for_practice_group(self.practice_group_id).booking.get_appointment(id=self.resource_id)
