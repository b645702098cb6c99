# Generated from specs/hero. Do not edit.
"""createAccessToken: POST /v1/access_token."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class AccessToken(Model):
    """The object `AccessToken`."""

    access_token: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (Field("access_token", "access_token", TEXT, required=True),)

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("access_token", UNSET)
        self.access_token = value if type(value) is str else read[0](value)
        self.additional_properties = {}


OPERATION: HttpOperation[AccessToken] = HttpOperation(
    name="createAccessToken",
    python_path="hero.practice_group.create_access_token",
    method="POST",
    path="/v1/access_token",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(AccessToken)),
)
