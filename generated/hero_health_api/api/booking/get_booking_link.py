# Generated from specs/hero. Do not edit.
"""getBookingLink: GET /v1/booking_links/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, JSON, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class BookingLinkMeta(Model):
    """The object `BookingLinkMeta`."""

    _open = True

    appointment_type_id: list[JsonValue] | None = None
    location_id: list[JsonValue] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("appointment_type_id", "appointment_type_id", ListOf(JSON)),
            Field("location_id", "location_id", ListOf(JSON)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("appointment_type_id", UNSET)
        self.appointment_type_id = None if value is UNSET else read[0](value)
        value = get("location_id", UNSET)
        self.location_id = None if value is UNSET else read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class BookingLink(Model):
    """The object `BookingLink`."""

    active: bool | None = None
    expiry_date: datetime.datetime | None = None
    id: str | None = None
    maximum_uses: float | None = None
    meta: BookingLinkMeta | None = None
    number_of_uses: float | None = None
    open_count: float | None = None
    practice_group_id: str | None = None
    short_link: str | None = None
    unlimited_use: bool | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("active", "active", BOOLEAN),
            Field("expiry_date", "expiry_date", DATE_TIME),
            Field("id", "id", TEXT),
            Field("maximum_uses", "maximum_uses", NUMBER),
            Field("meta", "meta", ModelOf(BookingLinkMeta)),
            Field("number_of_uses", "number_of_uses", NUMBER),
            Field("open_count", "open_count", NUMBER),
            Field("practice_group_id", "practice_group_id", TEXT),
            Field("short_link", "short_link", TEXT),
            Field("unlimited_use", "unlimited_use", BOOLEAN),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("active", UNSET)
        self.active = value if type(value) is bool else None if value is UNSET else read[0](value)
        value = get("expiry_date", UNSET)
        self.expiry_date = (
            (moment(value) or read[1](value)) if type(value) is str else None if value is UNSET else read[1](value)
        )
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("maximum_uses", UNSET)
        self.maximum_uses = value if type(value) is int else None if value is UNSET else read[3](value)
        value = get("meta", UNSET)
        self.meta = None if value is UNSET else read[4](value)
        value = get("number_of_uses", UNSET)
        self.number_of_uses = value if type(value) is int else None if value is UNSET else read[5](value)
        value = get("open_count", UNSET)
        self.open_count = value if type(value) is int else None if value is UNSET else read[6](value)
        value = get("practice_group_id", UNSET)
        self.practice_group_id = value if type(value) is str else None if value is UNSET else read[7](value)
        value = get("short_link", UNSET)
        self.short_link = value if type(value) is str else None if value is UNSET else read[8](value)
        value = get("unlimited_use", UNSET)
        self.unlimited_use = value if type(value) is bool else None if value is UNSET else read[9](value)
        self.additional_properties = {}


OPERATION: HttpOperation[BookingLink] = HttpOperation(
    name="getBookingLink",
    python_path="hero.booking.get_booking_link",
    method="GET",
    path="/v1/booking_links/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(BookingLink)),
)
