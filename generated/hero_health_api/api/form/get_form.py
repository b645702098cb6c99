# Generated from specs/hero. Do not edit.
"""getForm: GET /v1/forms/{id}."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET

from ...models.form_type import FormType


@_define(kw_only=True, repr=False, getstate_setstate=False)
class FormField(Model):
    """The object `FormField`."""

    _open = True

    form_question_id: str
    name: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("form_question_id", "form_question_id", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("form_question_id", UNSET)
        self.form_question_id = value if type(value) is str else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[1](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Form(Model):
    """The object `Form`."""

    description: str
    fields: list[FormField]
    form_type: FormType
    id: str
    patient_description: str | None
    patient_title: str | None
    snomed_code: str | None
    title: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.form_type import FormType

        return (
            Field("description", "description", TEXT, required=True),
            Field("fields", "fields", ListOf(ModelOf(FormField)), required=True),
            Field("form_type", "form_type", EnumCodec(FormType), required=True),
            Field("id", "id", TEXT, required=True),
            Field("patient_description", "patient_description", Nullable(TEXT), required=True),
            Field("patient_title", "patient_title", Nullable(TEXT), required=True),
            Field("snomed_code", "snomed_code", Nullable(TEXT), required=True),
            Field("title", "title", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("description", UNSET)
        self.description = value if type(value) is str else read[0](value)
        value = get("fields", UNSET)
        self.fields = read[1](value)
        value = get("form_type", UNSET)
        self.form_type = read[2](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[3](value)
        value = get("patient_description", UNSET)
        self.patient_description = value if type(value) is str or value is None else read[4](value)
        value = get("patient_title", UNSET)
        self.patient_title = value if type(value) is str or value is None else read[5](value)
        value = get("snomed_code", UNSET)
        self.snomed_code = value if type(value) is str or value is None else read[6](value)
        value = get("title", UNSET)
        self.title = value if type(value) is str else read[7](value)
        self.additional_properties = {}


OPERATION: HttpOperation[Form] = HttpOperation(
    name="getForm",
    python_path="hero.form.get_form",
    method="GET",
    path="/v1/forms/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Form)),
)
