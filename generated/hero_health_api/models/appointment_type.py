# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""AppointmentType."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, DATE_TIME, NUMBER, TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, Model, Nullable
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .appointment_type_assignee_type import AppointmentTypeAssigneeType
    from .appointment_type_sector import AppointmentTypeSector


@_define(kw_only=True, repr=False)
class AppointmentType(Model):
    """The object `AppointmentType`."""

    assignee_id: str | None
    assignee_type: AppointmentTypeAssigneeType | None
    duration: float
    form_id: str | None
    id: str
    name: str
    next_available_at: datetime.datetime | None
    partner_slot_name: str
    practitioner_type: str
    price: float
    slot_count: float
    use_partner_bookable_slots: bool
    admin_booking_invoice_required: bool | Unset = UNSET
    in_person: bool | Unset = UNSET
    sector: AppointmentTypeSector | Unset = UNSET
    telephone: bool | Unset = UNSET
    video: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .appointment_type_assignee_type import AppointmentTypeAssigneeType
        from .appointment_type_sector import AppointmentTypeSector

        return (
            Field("assignee_id", "assignee_id", Nullable(TEXT), required=True),
            Field("assignee_type", "assignee_type", Nullable(EnumCodec(AppointmentTypeAssigneeType)), required=True),
            Field("duration", "duration", NUMBER, required=True),
            Field("form_id", "form_id", Nullable(TEXT), required=True),
            Field("id", "id", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("next_available_at", "next_available_at", Nullable(DATE_TIME), required=True),
            Field("partner_slot_name", "partner_slot_name", TEXT, required=True),
            Field("practitioner_type", "practitioner_type", TEXT, required=True),
            Field("price", "price", NUMBER, required=True),
            Field("slot_count", "slot_count", NUMBER, required=True),
            Field("use_partner_bookable_slots", "use_partner_bookable_slots", BOOLEAN, required=True),
            Field("admin_booking_invoice_required", "admin_booking_invoice_required", BOOLEAN),
            Field("in_person", "in_person", BOOLEAN),
            Field("sector", "sector", EnumCodec(AppointmentTypeSector)),
            Field("telephone", "telephone", BOOLEAN),
            Field("video", "video", BOOLEAN),
        )
