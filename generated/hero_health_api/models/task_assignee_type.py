# Generated from specs/hero. Do not edit.
"""TaskAssigneeType."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class TaskAssigneeType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    ADMIN = "admin"
    ADMIN_TEAM = "admin_team"
