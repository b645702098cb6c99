# Generated from specs/hero. Do not edit.
"""updatePracticeGroup: PATCH /v1/me."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdatePracticeGroupBody(Model):
    """The object `UpdatePracticeGroupBody`."""

    _sent = True

    address: PracticeGroupAddress | Unset = UNSET
    name: str | Unset = UNSET
    prescription_partner: str | Unset = UNSET
    prescription_partner_credentials: PrescriptionPartnerCredentials | Unset = UNSET
    prescription_partner_enabled: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("address", "address", ModelOf(PracticeGroupAddress)),
            Field("name", "name", TEXT),
            Field("prescription_partner", "prescription_partner", TEXT),
            Field(
                "prescription_partner_credentials",
                "prescription_partner_credentials",
                ModelOf(PrescriptionPartnerCredentials),
            ),
            Field("prescription_partner_enabled", "prescription_partner_enabled", BOOLEAN),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PrescriptionPartnerCredentials(Model):
    """The object `PrescriptionPartnerCredentials`."""

    _sent = True

    email: str | Unset = UNSET
    password: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT),
            Field("password", "password", TEXT),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PracticeGroupAddress(Model):
    """The object `PracticeGroupAddress`."""

    _sent = True

    county: str | Unset = UNSET
    line_1: str | Unset = UNSET
    line_2: str | Unset = UNSET
    line_3: str | Unset = UNSET
    postcode: str | Unset = UNSET
    town: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("county", "county", TEXT),
            Field("line_1", "line_1", TEXT),
            Field("line_2", "line_2", TEXT),
            Field("line_3", "line_3", TEXT),
            Field("postcode", "postcode", TEXT),
            Field("town", "town", TEXT),
        )


OPERATION: HttpOperation[Record] = HttpOperation(
    name="updatePracticeGroup",
    python_path="hero.practice_group.update_practice_group",
    method="PATCH",
    path="/v1/me",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdatePracticeGroupBody,
    body_required=True,
    json=ModelOf(UpdatePracticeGroupBody).write,
    decode=json_response(UNDESCRIBED),
)
