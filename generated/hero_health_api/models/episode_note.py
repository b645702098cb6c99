# Generated from specs/hero. Do not edit.
"""EpisodeNote."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .episode_note_admin import EpisodeNoteAdmin


@_define(kw_only=True, repr=False, getstate_setstate=False)
class EpisodeNote(Model):
    """The object `EpisodeNote`."""

    _open = True

    admin: EpisodeNoteAdmin | None = None
    archived_at: datetime.datetime | None = None
    created_at: datetime.datetime | None = None
    description: str | None = None
    id: float | None = None
    practice_group_id: float | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .episode_note_admin import EpisodeNoteAdmin

        return (
            Field("admin", "admin", ModelOf(EpisodeNoteAdmin)),
            Field("archived_at", "archived_at", DATE_TIME),
            Field("created_at", "created_at", DATE_TIME),
            Field("description", "description", TEXT),
            Field("id", "id", NUMBER),
            Field("practice_group_id", "practice_group_id", NUMBER),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("admin", UNSET)
        self.admin = None if value is UNSET else read[0](value)
        value = get("archived_at", UNSET)
        self.archived_at = (
            (moment(value) or read[1](value)) if type(value) is str else None if value is UNSET else read[1](value)
        )
        value = get("created_at", UNSET)
        self.created_at = (
            (moment(value) or read[2](value)) if type(value) is str else None if value is UNSET else read[2](value)
        )
        value = get("description", UNSET)
        self.description = value if type(value) is str else None if value is UNSET else read[3](value)
        value = get("id", UNSET)
        self.id = value if type(value) is int else None if value is UNSET else read[4](value)
        value = get("practice_group_id", UNSET)
        self.practice_group_id = value if type(value) is int else None if value is UNSET else read[5](value)
        self.additional_properties = {}
