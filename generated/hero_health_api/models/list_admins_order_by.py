# Generated from specs/hero. Do not edit.
"""ListAdminsOrderBy."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class ListAdminsOrderBy(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    FIRST_NAME = "first_name"
