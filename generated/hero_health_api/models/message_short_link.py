# Generated from specs/hero. Do not edit.
"""MessageShortLink."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class MessageShortLink(Model):
    """The object `MessageShortLink`."""

    id: str | None = None
    name: str | None = None
    status: str | None = None
    type_: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT),
            Field("name", "name", TEXT),
            Field("status", "status", TEXT),
            Field("type_", "type", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("name", UNSET)
        self.name = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("status", UNSET)
        self.status = value if type(value) is str else None if value is UNSET else read[2](value)
        value = get("type", UNSET)
        self.type_ = value if type(value) is str else None if value is UNSET else read[3](value)
        self.additional_properties = {}
