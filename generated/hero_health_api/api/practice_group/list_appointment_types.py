# Generated from specs/hero. Do not edit.
"""listAppointmentTypes: GET /v1/appointment_types."""

from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.money import MONEY
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


class AppointmentTypeSector(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    NHS = "nhs"
    PAID = "paid"


@_define(kw_only=True, repr=False, getstate_setstate=False)
class AppointmentTypeList(Model):
    """The object `AppointmentTypeList`."""

    count: float
    data: list[AppointmentType]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(AppointmentType)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


class AppointmentTypeAssigneeType(OpenEnum):
    """The values that the description lists; others are kept as they came."""

    ADMIN = "Admin"
    ADMINTEAM = "AdminTeam"


@_define(kw_only=True, repr=False, getstate_setstate=False)
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
    price: Decimal
    slot_count: float
    use_partner_bookable_slots: bool
    admin_booking_invoice_required: bool | None = None
    in_person: bool | None = None
    sector: AppointmentTypeSector | None = None
    telephone: bool | None = None
    video: bool | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
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
            Field("price", "price", MONEY, required=True),
            Field("slot_count", "slot_count", NUMBER, required=True),
            Field("use_partner_bookable_slots", "use_partner_bookable_slots", BOOLEAN, required=True),
            Field("admin_booking_invoice_required", "admin_booking_invoice_required", BOOLEAN),
            Field("in_person", "in_person", BOOLEAN),
            Field("sector", "sector", EnumCodec(AppointmentTypeSector)),
            Field("telephone", "telephone", BOOLEAN),
            Field("video", "video", BOOLEAN),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("assignee_id", UNSET)
        self.assignee_id = value if type(value) is str or value is None else read[0](value)
        value = get("assignee_type", UNSET)
        self.assignee_type = value if value is None else read[1](value)
        value = get("duration", UNSET)
        self.duration = value if type(value) is int else read[2](value)
        value = get("form_id", UNSET)
        self.form_id = value if type(value) is str or value is None else read[3](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[4](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[5](value)
        value = get("next_available_at", UNSET)
        self.next_available_at = (
            value if value is None else (moment(value) or read[6](value)) if type(value) is str else read[6](value)
        )
        value = get("partner_slot_name", UNSET)
        self.partner_slot_name = value if type(value) is str else read[7](value)
        value = get("practitioner_type", UNSET)
        self.practitioner_type = value if type(value) is str else read[8](value)
        value = get("price", UNSET)
        self.price = value if type(value) is Decimal else Decimal(value) if type(value) is int else read[9](value)
        value = get("slot_count", UNSET)
        self.slot_count = value if type(value) is int else read[10](value)
        value = get("use_partner_bookable_slots", UNSET)
        self.use_partner_bookable_slots = value if type(value) is bool else read[11](value)
        value = get("admin_booking_invoice_required", UNSET)
        self.admin_booking_invoice_required = (
            value if type(value) is bool else None if value is UNSET else read[12](value)
        )
        value = get("in_person", UNSET)
        self.in_person = value if type(value) is bool else None if value is UNSET else read[13](value)
        value = get("sector", UNSET)
        self.sector = None if value is UNSET else read[14](value)
        value = get("telephone", UNSET)
        self.telephone = value if type(value) is bool else None if value is UNSET else read[15](value)
        value = get("video", UNSET)
        self.video = value if type(value) is bool else None if value is UNSET else read[16](value)
        self.additional_properties = {}


OPERATION: HttpOperation[AppointmentTypeList] = HttpOperation(
    name="listAppointmentTypes",
    python_path="hero.practice_group.list_appointment_types",
    method="GET",
    path="/v1/appointment_types",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("has_availability", "has_availability", BOOLEAN),
        Parameter("location_ids", "location_ids", ListOf(TEXT)),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(AppointmentTypeList)),
)
