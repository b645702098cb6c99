# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""PatientV3."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import DATE, TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, Model, Nullable
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .patient_title import PatientTitle


@_define(kw_only=True, repr=False)
class PatientV3(Model):
    """The object `PatientV3`.

    Attributes:
        dob: ISO 8601.
    """

    dob: datetime.date | None
    deceased_at: str | None | Unset = UNSET
    ehr_partner_id: str | None | Unset = UNSET
    emis_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    ods_code: str | None | Unset = UNSET
    sex: str | None | Unset = UNSET
    title: PatientTitle | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .patient_title import PatientTitle

        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("deceased_at", "deceased_at", Nullable(TEXT)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("ods_code", "ods_code", Nullable(TEXT)),
            Field("sex", "sex", Nullable(TEXT)),
            Field("title", "title", Nullable(EnumCodec(PatientTitle))),
        )
