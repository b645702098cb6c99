# Generated from specs/hero. Do not edit.
"""FormType."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class FormType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    APPOINTMENT = "appointment"
    CARE_NAVIGATION = "care_navigation"
    QUESTIONNAIRE = "questionnaire"
    RESPONSE = "response"
