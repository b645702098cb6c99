# Generated from specs/hero. Do not edit.
"""validateSnomed: POST /v1/snomed/validate."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class ValidateSnomedBody(Model):
    """The object `ValidateSnomedBody`."""

    _sent = True

    code: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("code", "code", TEXT),)


OPERATION: HttpOperation[Record] = HttpOperation(
    name="validateSnomed",
    python_path="hero.messages.validate_snomed",
    method="POST",
    path="/v1/snomed/validate",
    safety="read",
    confidence="partial",
    body_type=ValidateSnomedBody,
    body_required=True,
    json=ModelOf(ValidateSnomedBody).write,
    decode=json_response(UNDESCRIBED),
)
