# Generated from specs/hero. Do not edit.
"""BatchMessageChannel."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class BatchMessageChannel(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    EMAIL = "EMAIL"
    NHS_APP = "NHS_APP"
    SMS = "SMS"
