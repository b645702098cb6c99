# Generated from specs/hero. Do not edit.
"""InvoiceCollectionMethod."""

from __future__ import annotations

from hero_healthie_runtime.enums import OpenEnum


class InvoiceCollectionMethod(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    CHARGE_AUTOMATICALLY = "charge_automatically"
    REQUEST_PAYMENT = "request_payment"
