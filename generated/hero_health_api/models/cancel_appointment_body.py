# Generated from specs/hero. Do not edit.
"""CancelAppointmentBody."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import BOOLEAN
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class CancelAppointmentBody(Model):
    """The object `CancelAppointmentBody`."""

    suppress_cancellation_policy: bool | Unset = UNSET
    suppress_mail: bool | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("suppress_cancellation_policy", "suppress_cancellation_policy", BOOLEAN),
            Field("suppress_mail", "suppress_mail", BOOLEAN),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("suppress_cancellation_policy", UNSET)
        self.suppress_cancellation_policy = value if type(value) is bool or value is UNSET else read[0](value)
        value = get("suppress_mail", UNSET)
        self.suppress_mail = value if type(value) is bool or value is UNSET else read[1](value)
        self.additional_properties = {}
