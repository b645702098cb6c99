# Generated from specs/hero. Do not edit.
"""listPatientsV3: GET /v3/patients."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, INTEGER, TEXT, moment
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.patient_title import PatientTitle


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PatientV3(Model):
    """The object `PatientV3`.

    Attributes:
        dob: ISO 8601.
    """

    dob: datetime.date | None
    deceased_at: datetime.datetime | None = None
    ehr_partner_id: str | None = None
    emis_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    ods_code: str | None = None
    sex: str | None = None
    title: PatientTitle | None = None
    id: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.patient_title import PatientTitle

        return (
            Field("dob", "dob", Nullable(DATE), required=True),
            Field("deceased_at", "deceased_at", Nullable(DATE_TIME)),
            Field("ehr_partner_id", "ehr_partner_id", Nullable(TEXT)),
            Field("emis_id", "emis_id", Nullable(TEXT)),
            Field("first_name", "first_name", Nullable(TEXT)),
            Field("last_name", "last_name", Nullable(TEXT)),
            Field("ods_code", "ods_code", Nullable(TEXT)),
            Field("sex", "sex", Nullable(TEXT)),
            Field("title", "title", Nullable(EnumCodec(PatientTitle))),
            Field("id", "id", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("dob", UNSET)
        self.dob = value if value is None else read[0](value)
        value = get("deceased_at", None)
        self.deceased_at = (
            value if value is None else (moment(value) or read[1](value)) if type(value) is str else read[1](value)
        )
        value = get("ehr_partner_id", None)
        self.ehr_partner_id = value if type(value) is str or value is None else read[2](value)
        value = get("emis_id", None)
        self.emis_id = value if type(value) is str or value is None else read[3](value)
        value = get("first_name", None)
        self.first_name = value if type(value) is str or value is None else read[4](value)
        value = get("last_name", None)
        self.last_name = value if type(value) is str or value is None else read[5](value)
        value = get("ods_code", None)
        self.ods_code = value if type(value) is str or value is None else read[6](value)
        value = get("sex", None)
        self.sex = value if type(value) is str or value is None else read[7](value)
        value = get("title", None)
        self.title = value if value is None else read[8](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[9](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PatientListV3(Model):
    """The object `PatientListV3`."""

    data: list[PatientV3]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("data", "data", ListOf(ModelOf(PatientV3)), required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("data", UNSET)
        self.data = read[0](value)
        self.additional_properties = {}


OPERATION: HttpOperation[PatientListV3] = HttpOperation(
    name="listPatientsV3",
    python_path="hero.patients.list_patients_v3",
    method="GET",
    path="/v3/patients",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("dob", "dob", DATE),
        Parameter("ehr_partner_id", "ehr_partner_id", TEXT),
        Parameter("first_name", "first_name", TEXT),
        Parameter("last_name", "last_name", TEXT),
        Parameter("nhs_number", "nhs_number", TEXT),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50),
    decode=json_response(ModelOf(PatientListV3)),
)
