# Generated from specs/hero. Do not edit.
"""createEpisodeNote: POST /v1/notes."""

from __future__ import annotations

import datetime

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import DATE_TIME, NUMBER, TEXT, moment
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset


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


@_define(kw_only=True, repr=False, getstate_setstate=False)
class CreateEpisodeNoteBody(Model):
    """The object `CreateEpisodeNoteBody`."""

    _sent = True

    description: str | Unset = UNSET
    episode_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("description", "description", TEXT),
            Field("episode_id", "episode_id", TEXT),
        )


OPERATION: HttpOperation[EpisodeNote] = HttpOperation(
    name="createEpisodeNote",
    python_path="hero.episode.create_episode_note",
    method="POST",
    path="/v1/notes",
    safety="create",
    check="look at the notes of the episode in Hero",
    confidence="partial",
    body_type=CreateEpisodeNoteBody,
    body_required=True,
    json=ModelOf(CreateEpisodeNoteBody).write,
    decode=json_response(ModelOf(EpisodeNote)),
)
