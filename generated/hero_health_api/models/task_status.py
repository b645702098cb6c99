# Generated from specs/hero. Do not edit.
"""TaskStatus."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class TaskStatus(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CLOSED = "closed"
    IN_PROGRESS = "in_progress"
    OPEN = "open"
