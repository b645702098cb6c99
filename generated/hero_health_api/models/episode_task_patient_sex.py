# Generated from specs/hero. Do not edit.
"""EpisodeTaskPatientSex."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class EpisodeTaskPatientSex(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNSPECIFIED = "unspecified"
