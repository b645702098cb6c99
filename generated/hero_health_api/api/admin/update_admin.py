# Generated from specs/hero. Do not edit.
"""updateAdmin: PATCH /v1/admins/{id}."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdatedAdmin(Model):
    """The object `UpdatedAdmin`."""

    admin_id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("admin_id", "admin_id", TEXT, required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("admin_id", UNSET)
        self.admin_id = value if type(value) is str else read[0](value)
        self.additional_properties = {}


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdateAdminBody(Model):
    """The object `UpdateAdminBody`."""

    _sent = True

    external_prescriber_id: str | Unset | None = UNSET
    prescriber_details: PrescriberDetails | Unset | None = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("external_prescriber_id", "external_prescriber_id", Nullable(TEXT)),
            Field("prescriber_details", "prescriber_details", Nullable(ModelOf(PrescriberDetails))),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class PrescriberDetails(Model):
    """The object `PrescriberDetails`."""

    _sent = True

    email: str | Unset = UNSET
    name: str | Unset = UNSET
    registration_code: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT),
            Field("name", "name", TEXT),
            Field("registration_code", "registration_code", TEXT),
        )


OPERATION: HttpOperation[UpdatedAdmin] = HttpOperation(
    name="updateAdmin",
    python_path="hero.admin.update_admin",
    method="PATCH",
    path="/v1/admins/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateAdminBody,
    body_required=True,
    json=ModelOf(UpdateAdminBody).write,
    decode=json_response(ModelOf(UpdatedAdmin)),
)
