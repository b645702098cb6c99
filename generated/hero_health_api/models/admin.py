# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""Admin."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from ..codec import JSON, TEXT
from ..runtime import JsonValue
from ..structure import Field, MapOf, Model, Nullable
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class Admin(Model):
    """The object `Admin`."""

    email: str
    external_prescriber_id: str | None
    first_name: str
    id: str
    last_name: str
    prescriber_details: dict[str, JsonValue] | None | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("email", "email", TEXT, required=True),
            Field("external_prescriber_id", "external_prescriber_id", Nullable(TEXT), required=True),
            Field("first_name", "first_name", TEXT, required=True),
            Field("id", "id", TEXT, required=True),
            Field("last_name", "last_name", TEXT, required=True),
            Field("prescriber_details", "prescriber_details", Nullable(MapOf(JSON))),
        )
