# Generated from specs/hero. Do not edit.
"""PatientStatus."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class PatientStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    ARCHIVED = "archived"
    UNARCHIVED = "unarchived"
