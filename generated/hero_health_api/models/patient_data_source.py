# Generated from specs/hero. Do not edit.
"""PatientDataSource."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class PatientDataSource(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EMIS = "emis"
    GHA = "gha"
    HERO = "hero"
    PDS = "pds"
    SYSTM_ONE = "systm_one"
