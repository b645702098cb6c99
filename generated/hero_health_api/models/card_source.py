# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""CardSource."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from ..codec import NUMBER, TEXT
from ..runtime import JsonValue
from ..structure import Field, Model
from ..types import UNSET, Unset


@_define(kw_only=True, repr=False)
class CardSource(Model):
    """The object `CardSource`."""

    brand: str | Unset = UNSET
    exp_month: float | Unset = UNSET
    exp_year: float | Unset = UNSET
    fingerprint: str | Unset = UNSET
    id: str | Unset = UNSET
    last4: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

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
