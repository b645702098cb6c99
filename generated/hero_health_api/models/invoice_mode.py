# Generated from specs/hero. Do not edit.
"""InvoiceMode."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class InvoiceMode(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    DRAFT = "draft"
    FINALIZE = "finalize"
