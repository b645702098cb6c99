# Generated from specs/hero. Do not edit.
"""BatchMessageStatus."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class BatchMessageStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    COMPLETED = "COMPLETED"
    CREATED = "CREATED"
    PENDING = "PENDING"
    SENDING = "SENDING"
