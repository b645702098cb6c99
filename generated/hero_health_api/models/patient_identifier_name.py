# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""PatientIdentifierName."""

from __future__ import annotations

from ..runtime import OpenEnum


class PatientIdentifierName(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EHR_PARTNER_ID = "ehr_partner_id"
    GHA_NUMBER = "gha_number"
    HERO_ID = "hero_id"
    HERO_UID = "hero_uid"
    NHS_NUMBER = "nhs_number"
