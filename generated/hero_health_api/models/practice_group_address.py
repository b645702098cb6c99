# Generated from specs/hero. Do not edit.
"""PracticeGroupAddress."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


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
