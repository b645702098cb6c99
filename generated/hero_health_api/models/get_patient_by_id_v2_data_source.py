# Generated from specs/hero. Do not edit.
"""GetPatientByIdV2DataSource."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class GetPatientByIdV2DataSource(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EHR = "ehr"
    HERO = "hero"
