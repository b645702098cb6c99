# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""FormType."""

from __future__ import annotations

from ..runtime import OpenEnum


class FormType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    APPOINTMENT = "appointment"
    CARE_NAVIGATION = "care_navigation"
    QUESTIONNAIRE = "questionnaire"
    RESPONSE = "response"
