# Generated from specs/hero. Do not edit.
"""MessageType."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class MessageType(OpenEnum):
    """Delivery route; hero means audit entry only."""

    EMAIL = "email"
    HERO = "hero"
    NHS_APP = "nhs_app"
    SMS = "sms"
