# Generated from specs/hero. Do not edit.
"""PatientIdentifierRole."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class PatientIdentifierRole(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    MAIN = "main"
    SECONDARY = "secondary"
