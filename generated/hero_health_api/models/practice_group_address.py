# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""PracticeGroupAddress."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from ..codec import TEXT
from ..runtime import JsonValue
from ..structure import Field, Model
from ..types import UNSET, Unset


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
    """What came besides the fields above."""

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
