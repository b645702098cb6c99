# Generated from specs/hero. Do not edit.
"""FallbackMessageType."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class FallbackMessageType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EMAIL = "email"
    SMS = "sms"
