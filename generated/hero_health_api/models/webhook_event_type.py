# Generated from specs/hero. Do not edit.
"""WebhookEventType."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class WebhookEventType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    APPOINTMENT_CANCELLED = "appointment.cancelled"
    APPOINTMENT_CONFIRMED = "appointment.confirmed"
    APPOINTMENT_RESCHEDULED = "appointment.rescheduled"
    PATIENT_ADDED_TO_SEQUENCE = "patient.added-to-sequence"
    PATIENT_MEDICAL_RECORD_UPDATED = "patient.medical-record-updated"
    PRESCRIPTION_ISSUED = "prescription.issued"
    WRITE_TO_RECORD_FAILED = "write-to-record.failed"
    WRITE_TO_RECORD_SUCCEEDED = "write-to-record.succeeded"
