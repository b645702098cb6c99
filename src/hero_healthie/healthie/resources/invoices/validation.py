"""The rules of Healthie invoices, as far as they can be checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from hero_healthie._call.arguments import check_choice, check_given, check_id
from hero_healthie.errors import InvalidArgumentError

InvoiceType = Literal["cms1500", "offering", "other"]
InvoiceStatus = Literal["Paid", "Not Yet Paid", "Partial"]
StatusFilter = Literal["paid", "partial", "unpaid"]

_INVOICE_TYPES = ("cms1500", "offering", "other")
_INVOICE_STATUSES = ("Paid", "Not Yet Paid", "Partial")
_IDS = ("recipient_id", "sender_id", "offering_id", "cms1500_id", "appointment_id")
STATUS_FILTERS = ("paid", "partial", "unpaid")


def check_rules(values: Mapping[str, Any], *, creating: bool) -> None:
    """Raise InvalidArgumentError if a rule of invoices is broken; an update is checked as far as its values go."""
    kind = values["invoice_type"]
    for name, choices in (("invoice_type", _INVOICE_TYPES), ("status", _INVOICE_STATUSES)):
        if values[name] is not None:
            check_choice(name, values[name], choices)
    check_given(check_id, **{name: values[name] for name in _IDS})
    for name in ("services_provided", "notes"):
        if values[name] is not None and not isinstance(values[name], str):
            raise InvalidArgumentError(f"{name} must be a str", argument=name)
    if kind not in {None, "other"}:
        for name in ("services_provided", "service_date"):
            if values[name] is not None:
                raise InvalidArgumentError(f"{name} goes with invoice_type other only", argument=name)
    day = values["service_date"]
    if day is not None and (not isinstance(day, date) or (isinstance(day, datetime) and day.tzinfo is None)):
        raise InvalidArgumentError(
            "service_date must be a date, or a datetime with a time zone", argument="service_date"
        )
    if creating:
        _check_required(kind, values)


def _check_required(kind: str | None, values: Mapping[str, Any]) -> None:
    if kind is None:
        raise InvalidArgumentError(f"invoice_type must be one of {', '.join(_INVOICE_TYPES)}", argument="invoice_type")
    if values["recipient_id"] is None and values["requested_payer"] is None:
        raise InvalidArgumentError(
            "recipient_id is required unless a requested_payer is given", argument="recipient_id"
        )
    if kind == "other" and not (values["services_provided"] or "").strip():
        raise InvalidArgumentError(
            "services_provided is required with invoice_type other", argument="services_provided"
        )
    if values["price"] is None and kind != "offering":
        raise InvalidArgumentError("price is required unless an offering sets it", argument="price")
