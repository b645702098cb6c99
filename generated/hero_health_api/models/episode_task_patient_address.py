# Generated from specs/hero. Do not edit.
"""EpisodeTaskPatientAddress."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import Nullable
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeTaskPatientAddress(Model):
    """The object `EpisodeTaskPatientAddress`."""

    _open = True

    country: str
    postcode: str
    town: str
    county: str | None = None
    line1: str | None = None
    line2: str | None = None
    line3: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("country", "country", TEXT, required=True),
            Field("postcode", "postcode", TEXT, required=True),
            Field("town", "town", TEXT, required=True),
            Field("county", "county", Nullable(TEXT)),
            Field("line1", "line1", Nullable(TEXT)),
            Field("line2", "line2", Nullable(TEXT)),
            Field("line3", "line3", Nullable(TEXT)),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("country", UNSET)
        self.country = value if type(value) is str else read[0](value)
        value = get("postcode", UNSET)
        self.postcode = value if type(value) is str else read[1](value)
        value = get("town", UNSET)
        self.town = value if type(value) is str else read[2](value)
        value = get("county", None)
        self.county = value if type(value) is str or value is None else read[3](value)
        value = get("line1", None)
        self.line1 = value if type(value) is str or value is None else read[4](value)
        value = get("line2", None)
        self.line2 = value if type(value) is str or value is None else read[5](value)
        value = get("line3", None)
        self.line3 = value if type(value) is str or value is None else read[6](value)
        self.additional_properties = {}
