# Generated from specs/hero. Do not edit.
"""connectPatientEhr: POST /v1/patients/{id}/ehr/connect."""

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
class ConnectPatientEhrBody(Model):
    """The object `ConnectPatientEhrBody`."""

    _sent = True

    ehr_partner_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("ehr_partner_id", "ehr_partner_id", TEXT),)


OPERATION: HttpOperation[Record] = HttpOperation(
    name="connectPatientEhr",
    python_path="hero.patients.connect_patient_ehr",
    method="POST",
    path="/v1/patients/{id}/ehr/connect",
    safety="create",
    check="fetch the patient with hero.patients.get_patient_by_id and see whether it is connected",
    confidence="partial",
    body_type=ConnectPatientEhrBody,
    body_required=True,
    json=ModelOf(ConnectPatientEhrBody).write,
    decode=json_response(UNDESCRIBED),
)
