# Generated from specs/hero. Do not edit.
"""The names of the webhook events of Hero, in deliveries and in registrations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

HeroEventType: TypeAlias = Literal[
    "appointment.cancelled",
    "appointment.confirmed",
    "appointment.rescheduled",
    "form-submission.created",
    "patient.added-to-sequence",
    "patient.medical-record-updated",
    "prescription.issued",
    "write-to-record.failed",
    "write-to-record.succeeded",
]
"""The names of known events; some of them have no class."""

REGISTERED_AS: Mapping[str, str] = {
    "appointment.cancelled": "appointment.cancelled",
    "appointment.confirmed": "appointment.confirmed",
    "appointment.rescheduled": "appointment.rescheduled",
    "form-submission.created": "form-submission.created",
    "patient.added-to-sequence": "patient.added-to-sequence",
    "patient.medical-record-updated": "patient.medical-record-updated",
    "prescription.issued": "prescription.issued",
    "write-to-record.failed": "write-to-record.failed",
    "write-to-record.succeeded": "write-to-record.succeeded",
}
"""The name of each event where webhooks are created and listed."""
