# Generated from specs/hero. Do not edit.
"""getHeidiToken: GET /v1/partners/heidi/token."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class HeidiToken(Model):
    """The object `HeidiToken`."""

    expiration_time: datetime.datetime
    token: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("expiration_time", "expiration_time", DATE_TIME, required=True),
            Field("token", "token", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("expiration_time", UNSET)
        self.expiration_time = (moment(value) or read[0](value)) if type(value) is str else read[0](value)
        value = get("token", UNSET)
        self.token = value if type(value) is str else read[1](value)
        self.additional_properties = {}


OPERATION: HttpOperation[HeidiToken] = HttpOperation(
    name="getHeidiToken",
    python_path="hero.partners.get_heidi_token",
    method="GET",
    path="/v1/partners/heidi/token",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(HeidiToken)),
)
