# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""GetFormResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, ListOf, Model, ModelOf, Nullable

if TYPE_CHECKING:
    from .get_form_response_fields_item import GetFormResponseFieldsItem
    from .get_form_response_form_type import GetFormResponseFormType


@_define(kw_only=True, repr=False)
class GetFormResponse(Model):
    """The object `GetFormResponse`."""

    description: str
    fields: list[GetFormResponseFieldsItem]
    form_type: GetFormResponseFormType
    id: str
    patient_description: str | None
    patient_title: str | None
    snomed_code: str | None
    title: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .get_form_response_fields_item import GetFormResponseFieldsItem
        from .get_form_response_form_type import GetFormResponseFormType

        return (
            Field("description", "description", TEXT, required=True),
            Field("fields", "fields", ListOf(ModelOf(GetFormResponseFieldsItem)), required=True),
            Field("form_type", "form_type", EnumCodec(GetFormResponseFormType), required=True),
            Field("id", "id", TEXT, required=True),
            Field("patient_description", "patient_description", Nullable(TEXT), required=True),
            Field("patient_title", "patient_title", Nullable(TEXT), required=True),
            Field("snomed_code", "snomed_code", Nullable(TEXT), required=True),
            Field("title", "title", TEXT, required=True),
        )
