# Generated from specs/hero. Do not edit.
"""TaskPriority."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class TaskPriority(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    HIGH = "high"
    HIGHEST = "highest"
    LOW = "low"
    LOWEST = "lowest"
    MEDIUM = "medium"
