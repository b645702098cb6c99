# Generated from specs/hero. Do not edit.
"""getFormResponse: GET /v1/form_response/{id}."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, DATE_TIME, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class FormResponse(Model):
    """The object `FormResponse`."""

    admin_id: float | None = None
    appointment_id: float | None = None
    client_id: float | None = None
    created_at: datetime.datetime | None = None
    emis_file_record_at: datetime.datetime | None = None
    form_id: float | None = None
    hidden: bool | None = None
    id: float | None = None
    invoice_id: float | None = None
    practice_group_id: float | None = None
    short_link_id: float | None = None
    updated_at: datetime.datetime | None = None
    write_to_record_error: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("admin_id", "admin_id", NUMBER),
            Field("appointment_id", "appointment_id", NUMBER),
            Field("client_id", "client_id", NUMBER),
            Field("created_at", "created_at", DATE_TIME),
            Field("emis_file_record_at", "emis_file_record_at", DATE_TIME),
            Field("form_id", "form_id", NUMBER),
            Field("hidden", "hidden", BOOLEAN),
            Field("id", "id", NUMBER),
            Field("invoice_id", "invoice_id", NUMBER),
            Field("practice_group_id", "practice_group_id", NUMBER),
            Field("short_link_id", "short_link_id", NUMBER),
            Field("updated_at", "updated_at", DATE_TIME),
            Field("write_to_record_error", "write_to_record_error", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("admin_id", UNSET)
        self.admin_id = value if type(value) is int else None if value is UNSET else read[0](value)
        value = get("appointment_id", UNSET)
        self.appointment_id = value if type(value) is int else None if value is UNSET else read[1](value)
        value = get("client_id", UNSET)
        self.client_id = value if type(value) is int else None if value is UNSET else read[2](value)
        value = get("created_at", UNSET)
        self.created_at = (
            (moment(value) or read[3](value)) if type(value) is str else None if value is UNSET else read[3](value)
        )
        value = get("emis_file_record_at", UNSET)
        self.emis_file_record_at = (
            (moment(value) or read[4](value)) if type(value) is str else None if value is UNSET else read[4](value)
        )
        value = get("form_id", UNSET)
        self.form_id = value if type(value) is int else None if value is UNSET else read[5](value)
        value = get("hidden", UNSET)
        self.hidden = value if type(value) is bool else None if value is UNSET else read[6](value)
        value = get("id", UNSET)
        self.id = value if type(value) is int else None if value is UNSET else read[7](value)
        value = get("invoice_id", UNSET)
        self.invoice_id = value if type(value) is int else None if value is UNSET else read[8](value)
        value = get("practice_group_id", UNSET)
        self.practice_group_id = value if type(value) is int else None if value is UNSET else read[9](value)
        value = get("short_link_id", UNSET)
        self.short_link_id = value if type(value) is int else None if value is UNSET else read[10](value)
        value = get("updated_at", UNSET)
        self.updated_at = (
            (moment(value) or read[11](value)) if type(value) is str else None if value is UNSET else read[11](value)
        )
        value = get("write_to_record_error", UNSET)
        self.write_to_record_error = value if type(value) is str else None if value is UNSET else read[12](value)
        self.additional_properties = {}


OPERATION: HttpOperation[FormResponse] = HttpOperation(
    name="getFormResponse",
    python_path="hero.form_response.get_form_response",
    method="GET",
    path="/v1/form_response/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(FormResponse)),
)
