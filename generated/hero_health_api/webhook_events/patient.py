# Generated from specs/hero. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HeroEvent

from .. import models
from .reader import HeroReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientAddedToSequence(HeroEvent):
    """`patient.added-to-sequence`."""

    event_type: Literal["patient.added-to-sequence"] = field(default="patient.added-to-sequence", init=False)
    object: str = "Patient"

    async def fetch(self, client: HeroReader) -> models.Patient:
        return await client.for_practice_group(self.practice_group_id).patients.get_patient_by_id(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientMedicalRecordUpdated(HeroEvent):
    """`patient.medical-record-updated`."""

    event_type: Literal["patient.medical-record-updated"] = field(default="patient.medical-record-updated", init=False)
    object: str = "Patient"

    async def fetch(self, client: HeroReader) -> models.Patient:
        return await client.for_practice_group(self.practice_group_id).patients.get_patient_by_id(id=self.resource_id)
