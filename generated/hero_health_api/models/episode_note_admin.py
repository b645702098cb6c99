# Generated from specs/hero. Do not edit.
"""EpisodeNoteAdmin."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import NUMBER, TEXT
from hero_healthie_runtime.rest.model import Field, Getter, Model
from hero_healthie_runtime.rest.unset import UNSET


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeNoteAdmin(Model):
    """The object `EpisodeNoteAdmin`."""

    first_name: str | None = None
    full_name: str | None = None
    id: float | None = None
    last_name: str | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("first_name", "first_name", TEXT),
            Field("full_name", "full_name", TEXT),
            Field("id", "id", NUMBER),
            Field("last_name", "last_name", TEXT),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("first_name", UNSET)
        self.first_name = value if type(value) is str else None if value is UNSET else read[0](value)
        value = get("full_name", UNSET)
        self.full_name = value if type(value) is str else None if value is UNSET else read[1](value)
        value = get("id", UNSET)
        self.id = value if type(value) is int else None if value is UNSET else read[2](value)
        value = get("last_name", UNSET)
        self.last_name = value if type(value) is str else None if value is UNSET else read[3](value)
        self.additional_properties = {}
