# Generated from specs/hero. Do not edit.
"""RegisterPatientPdsByNhsNumber."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE, TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class RegisterPatientPdsByNhsNumber(Model):
    """The object `RegisterPatientPdsByNhsNumber`.

    Attributes:
        nhs_number: A valid NHS number.
    """

    _sent = True

    dob: datetime.date | None
    nhs_number: str
    ehr_partner: str | Unset = UNSET
    ehr_partner_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("nhs_number", "nhs_number", TEXT, required=True),
            Field("ehr_partner", "ehr_partner", TEXT),
            Field("ehr_partner_id", "ehr_partner_id", TEXT),
        )
