# Generated from specs/hero. Do not edit.
"""AppointmentTypeSector."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class AppointmentTypeSector(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    NHS = "nhs"
    PAID = "paid"
