# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PrescriptionMedicationStatusUpdated(HealthieEvent):
    """`prescription.medication_status_updated`."""

    event_type: Literal["prescription.medication_status_updated"] = field(
        default="prescription.medication_status_updated", init=False
    )
    resource_type: str | None = "Prescription"
    patient_erx_id: str | None = None
    patient_id: str | None = None
    clinician_id: str | None = None
    medication_status: str | None = None
    status_notes: str | None = None
    status_date_time: str | None = None
    clinic_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Prescription | None:
        return await queries(client).prescription(prescription_id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PrescriptionUpdated(HealthieEvent):
    """`prescription.updated`."""

    event_type: Literal["prescription.updated"] = field(default="prescription.updated", init=False)
    resource_type: str | None = "Prescription"
    clinician_id: str | None = None
    prescription_status: str | None = None
    status_details: str | None = None
    clinic_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Prescription | None:
        return await queries(client).prescription(prescription_id=self.resource_id)
