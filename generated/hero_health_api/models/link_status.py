# Generated from specs/hero. Do not edit.
"""LinkStatus."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import JSON, TEXT
from hero_healthie_runtime.rest.containers import ListOf, MapOf
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET, Unset


@_define(kw_only=True, repr=False)
class LinkStatus(Model):
    """The object `LinkStatus`."""

    reference: list[dict[str, JsonValue]] | Unset = UNSET
    status: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("reference", "reference", ListOf(MapOf(JSON))),
            Field("status", "status", TEXT),
            Field("type_", "type", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("reference", UNSET)
        self.reference = value if value is UNSET else read[0](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str or value is UNSET else read[1](value)
        value = get("type", UNSET)
        self.type_ = value if type(value) is str or value is UNSET else read[2](value)
        self.additional_properties = {}
