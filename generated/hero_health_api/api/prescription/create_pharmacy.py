# Generated from specs/hero. Do not edit.
"""createPharmacy: POST /v1/pharmacies."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.pharmacy import Pharmacy


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreatePharmacyBody(Model):
    """The object `CreatePharmacyBody`."""

    _sent = True

    email: str
    mobile: str
    name: str
    prescriber_id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT, required=True),
            Field("mobile", "mobile", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("prescriber_id", "prescriber_id", TEXT, required=True),
        )


OPERATION: HttpOperation[Pharmacy] = HttpOperation(
    name="createPharmacy",
    python_path="hero.prescription.create_pharmacy",
    method="POST",
    path="/v1/pharmacies",
    safety="create",
    check="look at the pharmacies in Hero",
    confidence="full",
    body_type=CreatePharmacyBody,
    body_required=True,
    json=ModelOf(CreatePharmacyBody).write,
    decode=json_response(ModelOf(Pharmacy)),
)
