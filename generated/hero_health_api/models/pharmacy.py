# Generated from specs/hero. Do not edit.
"""Pharmacy."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Pharmacy(Model):
    """The object `Pharmacy`."""

    email: str
    id: str
    mobile: str
    name: str
    prescriber_id: str
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("mobile", "mobile", TEXT, required=True),
            Field("name", "name", TEXT, required=True),
            Field("prescriber_id", "prescriber_id", TEXT, required=True),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("email", UNSET)
        self.email = value if type(value) is str else read[0](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[1](value)
        value = get("mobile", UNSET)
        self.mobile = value if type(value) is str else read[2](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else read[3](value)
        value = get("prescriber_id", UNSET)
        self.prescriber_id = value if type(value) is str else read[4](value)
        self.additional_properties = {}
