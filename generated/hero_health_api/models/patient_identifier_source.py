# Generated from specs/hero. Do not edit.
"""PatientIdentifierSource."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class PatientIdentifierSource(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EHR_PARTNER = "ehr_partner"
    GHA = "gha"
    HERO = "hero"
    NHS = "nhs"
