# Generated from specs/hero. Do not edit.
"""CardSource."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CardSource(Model):
    """The object `CardSource`."""

    brand: str | None = None
    exp_month: float | None = None
    exp_year: float | None = None
    fingerprint: str | None = None
    id: str | None = None
    last4: str | None = None
    type_: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("brand", "brand", TEXT),
            Field("exp_month", "exp_month", NUMBER),
            Field("exp_year", "exp_year", NUMBER),
            Field("fingerprint", "fingerprint", TEXT),
            Field("id", "id", TEXT),
            Field("last4", "last4", TEXT),
            Field("type_", "type", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("brand", UNSET)
        self.brand = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("exp_month", UNSET)
        self.exp_month = value if type(value) is int else None if value is UNSET else read[1](value)
        value = get("exp_year", UNSET)
        self.exp_year = value if type(value) is int else None if value is UNSET else read[2](value)
        value = get("fingerprint", UNSET)
        self.fingerprint = value if type(value) is str else None if value is UNSET else read[3](value)
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[4](value)
        value = get("last4", UNSET)
        self.last4 = value if type(value) is str else None if value is UNSET else read[5](value)
        value = get("type", UNSET)
        self.type_ = value if type(value) is str else None if value is UNSET else read[6](value)
        self.additional_properties = {}
