# Generated from specs/hero. Do not edit.
"""The webhook events of Hero, a class each. A class is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from .appointment import AppointmentCancelled as AppointmentCancelled
    from .appointment import AppointmentConfirmed as AppointmentConfirmed
    from .appointment import AppointmentRescheduled as AppointmentRescheduled
    from .form_submission import FormSubmissionCreated as FormSubmissionCreated
    from .patient import PatientAddedToSequence as PatientAddedToSequence
    from .patient import PatientMedicalRecordUpdated as PatientMedicalRecordUpdated
    from .prescription import PrescriptionIssued as PrescriptionIssued
    from .write_to_record import WriteToRecordFailed as WriteToRecordFailed
    from .write_to_record import WriteToRecordSucceeded as WriteToRecordSucceeded

EVENTS: Mapping[str, tuple[str, str]] = {
    "appointment.cancelled": ("appointment", "AppointmentCancelled"),
    "appointment.confirmed": ("appointment", "AppointmentConfirmed"),
    "appointment.rescheduled": ("appointment", "AppointmentRescheduled"),
    "form-submission.created": ("form_submission", "FormSubmissionCreated"),
    "patient.added-to-sequence": ("patient", "PatientAddedToSequence"),
    "patient.medical-record-updated": ("patient", "PatientMedicalRecordUpdated"),
    "prescription.issued": ("prescription", "PrescriptionIssued"),
    "write-to-record.failed": ("write_to_record", "WriteToRecordFailed"),
    "write-to-record.succeeded": ("write_to_record", "WriteToRecordSucceeded"),
}
"""The module and the class of each event."""

_HOMES = {name: module for module, name in EVENTS.values()}


def __getattr__(name: str) -> _Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(_import_module(f".{_HOMES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
