# Generated from specs/hero. Do not edit.
"""NhsNumberRecipient."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Model


@_define(kw_only=True, repr=False, getstate_setstate=False)
class NhsNumberRecipient(Model):
    """The object `NhsNumberRecipient`."""

    _sent = True

    dob: datetime.date | None
    nhs_number: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("nhs_number", "nhs_number", TEXT, required=True),
        )
