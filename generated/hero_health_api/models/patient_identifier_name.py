# Generated from specs/hero. Do not edit.
"""PatientIdentifierName."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class PatientIdentifierName(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EHR_PARTNER_ID = "ehr_partner_id"
    GHA_NUMBER = "gha_number"
    HERO_ID = "hero_id"
    HERO_UID = "hero_uid"
    NHS_NUMBER = "nhs_number"
