# Generated from specs/hero. Do not edit.
"""updateEpisode: PATCH /v1/episodes/{id}."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response
from hero_healthie_runtime.rest.unset import UNSET, Unset

from ...models.episode_priority import EpisodePriority
from ...models.episode_status import EpisodeStatus


@_define(kw_only=True, repr=False, getstate_setstate=False)
class UpdateEpisodeBody(Model):
    """The object `UpdateEpisodeBody`."""

    _sent = True

    assignees: list[NewEpisodeAssignee] | Unset = UNSET
    priority: EpisodePriority | str | Unset = UNSET
    status: EpisodeStatus | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from ...models.episode_priority import EpisodePriority
        from ...models.episode_status import EpisodeStatus

        return (
            Field("assignees", "assignees", ListOf(ModelOf(NewEpisodeAssignee))),
            Field("priority", "priority", EnumCodec(EpisodePriority)),
            Field("status", "status", EnumCodec(EpisodeStatus)),
        )


@_define(kw_only=True, repr=False, getstate_setstate=False)
class NewEpisodeAssignee(Model):
    """The object `NewEpisodeAssignee`."""

    _sent = True

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        return (
            Field("id", "id", TEXT),
            Field("name", "name", TEXT),
            Field("type_", "type", TEXT),
        )


OPERATION: HttpOperation[Record] = HttpOperation(
    name="updateEpisode",
    python_path="hero.episode.update_episode",
    method="PATCH",
    path="/v1/episodes/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateEpisodeBody,
    body_required=True,
    json=ModelOf(UpdateEpisodeBody).write,
    decode=json_response(UNDESCRIBED),
)
