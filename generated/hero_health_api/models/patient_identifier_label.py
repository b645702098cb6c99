# Generated from specs/hero. Do not edit.
"""PatientIdentifierLabel."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class PatientIdentifierLabel(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EMIS = "EMIS"
    GHA = "GHA"
    HERO = "Hero"
    NHS = "NHS"
    SYSTM_ONE = "Systm One"
