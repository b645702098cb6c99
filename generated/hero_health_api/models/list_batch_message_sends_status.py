# Generated from specs/hero. Do not edit.
"""ListBatchMessageSendsStatus."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class ListBatchMessageSendsStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CREATED = "CREATED"
    ERROR = "ERROR"
    QUEUED = "QUEUED"
    SENT = "SENT"
    SUCCESS = "SUCCESS"
