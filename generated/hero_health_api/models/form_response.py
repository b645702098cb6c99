# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""FormResponse."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field

from ..codec import BOOLEAN, DATE_TIME, NUMBER, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class FormResponse(Model):
    """The object `FormResponse`."""

    admin_id: float | Unset = UNSET
    appointment_id: float | Unset = UNSET
    client_id: float | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    emis_file_record_at: str | Unset = UNSET
    form_id: float | Unset = UNSET
    hidden: bool | Unset = UNSET
    id: float | Unset = UNSET
    invoice_id: float | Unset = UNSET
    practice_group_id: float | Unset = UNSET
    short_link_id: float | Unset = UNSET
    updated_at: str | Unset = UNSET
    write_to_record_error: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("admin_id", "admin_id", NUMBER),
            Field("appointment_id", "appointment_id", NUMBER),
            Field("client_id", "client_id", NUMBER),
            Field("created_at", "created_at", DATE_TIME),
            Field("emis_file_record_at", "emis_file_record_at", TEXT),
            Field("form_id", "form_id", NUMBER),
            Field("hidden", "hidden", BOOLEAN),
            Field("id", "id", NUMBER),
            Field("invoice_id", "invoice_id", NUMBER),
            Field("practice_group_id", "practice_group_id", NUMBER),
            Field("short_link_id", "short_link_id", NUMBER),
            Field("updated_at", "updated_at", TEXT),
            Field("write_to_record_error", "write_to_record_error", TEXT),
        )
