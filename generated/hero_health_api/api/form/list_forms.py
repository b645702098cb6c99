# Generated from specs/hero. Do not edit.
"""listForms: GET /v1/forms."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.form_type import FormType


@_define(kw_only=True, repr=False, getstate_setstate=False)
class FormSummary(Model):
    """The object `FormSummary`."""

    description: str
    form_type: FormType
    id: str
    patient_description: str | None
    patient_title: str | None
    reply_form: bool
    snomed_code: str | None
    title: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.form_type import FormType

        return (
            Field("description", "description", TEXT, required=True),
            Field("form_type", "form_type", EnumCodec(FormType), required=True),
            Field("id", "id", TEXT, required=True),
            Field("patient_description", "patient_description", Nullable(TEXT), required=True),
            Field("patient_title", "patient_title", Nullable(TEXT), required=True),
            Field("reply_form", "reply_form", BOOLEAN, required=True),
            Field("snomed_code", "snomed_code", Nullable(TEXT), required=True),
            Field("title", "title", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("description", UNSET)
        self.description = value if type(value) is str else read[0](value)
        value = get("form_type", UNSET)
        self.form_type = read[1](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[2](value)
        value = get("patient_description", UNSET)
        self.patient_description = value if type(value) is str or value is None else read[3](value)
        value = get("patient_title", UNSET)
        self.patient_title = value if type(value) is str or value is None else read[4](value)
        value = get("reply_form", UNSET)
        self.reply_form = value if type(value) is bool else read[5](value)
        value = get("snomed_code", UNSET)
        self.snomed_code = value if type(value) is str or value is None else read[6](value)
        value = get("title", UNSET)
        self.title = value if type(value) is str else read[7](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class FormList(Model):
    """The object `FormList`."""

    count: float
    data: list[FormSummary]
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("count", "count", NUMBER, required=True),
            Field("data", "data", ListOf(ModelOf(FormSummary)), required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("count", UNSET)
        self.count = value if type(value) is int else read[0](value)
        value = get("data", UNSET)
        self.data = read[1](value)
        self.additional_properties = {}


OPERATION: HttpOperation[FormList] = HttpOperation(
    name="listForms",
    python_path="hero.form.list_forms",
    method="GET",
    path="/v1/forms",
    safety="read",
    confidence="full",
    query=Query(
        Parameter("form_type", "form_type", EnumCodec(FormType)),
        Parameter("reply_form", "reply_form", BOOLEAN),
        Parameter("search", "search", TEXT),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(FormList)),
)
