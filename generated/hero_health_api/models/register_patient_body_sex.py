# Generated from specs/hero. Do not edit.
"""RegisterPatientBodySex."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class RegisterPatientBodySex(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    FEMALE = "Female"
    MALE = "Male"
    NOT_KNOWN = "Not known"
    NOT_SPECIFIED = "Not specified"
    OTHER = "Other"
