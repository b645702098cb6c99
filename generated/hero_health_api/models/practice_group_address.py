# Generated from specs/hero. Do not edit.
"""PracticeGroupAddress."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class PracticeGroupAddress(Model):
    """The object `PracticeGroupAddress`."""

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

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("county", UNSET)
        self.county = value if type(value) is str or value is UNSET else read[0](value)
        value = get("line_1", UNSET)
        self.line_1 = value if type(value) is str or value is UNSET else read[1](value)
        value = get("line_2", UNSET)
        self.line_2 = value if type(value) is str or value is UNSET else read[2](value)
        value = get("line_3", UNSET)
        self.line_3 = value if type(value) is str or value is UNSET else read[3](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str or value is UNSET else read[4](value)
        value = get("town", UNSET)
        self.town = value if type(value) is str or value is UNSET else read[5](value)
        self.additional_properties = {}
