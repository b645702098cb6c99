# Generated from specs/hero. Do not edit.
"""EpisodeOrder."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class EpisodeOrder(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CREATED_AT = "created_at"
    PRIORITY = "priority"
