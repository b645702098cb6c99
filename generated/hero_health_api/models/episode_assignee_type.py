# Generated from specs/hero. Do not edit.
"""EpisodeAssigneeType."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class EpisodeAssigneeType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    ADMIN = "Admin"
    ADMINTEAM = "AdminTeam"
    UNASSIGNED = "Unassigned"
