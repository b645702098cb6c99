# Generated from specs/hero. Do not edit.
"""WebhookPayloadAppointmentCancelled."""

from __future__ import annotations

from typing import Literal

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, ConstantCodec
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class WebhookPayloadAppointmentCancelled(Model):
    """The object `WebhookPayloadAppointmentCancelled`."""

    event: Literal["appointment.cancelled"]
    id: str
    object_: Literal["Appointment"]
    practice_group_id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("event", "event", ConstantCodec("appointment.cancelled"), required=True),
            Field("id", "id", TEXT, required=True),
            Field("object_", "object", ConstantCodec("Appointment"), required=True),
            Field("practice_group_id", "practice_group_id", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("event", UNSET)
        self.event = read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[1](value)
        value = get("object", UNSET)
        self.object_ = read[2](value)
        value = get("practice_group_id", UNSET)
        self.practice_group_id = value if type(value) is str else read[3](value)
        self.additional_properties = {}
