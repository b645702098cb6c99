# Generated from specs/hero. Do not edit.
"""UpdateEpisodeBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET, Unset

if TYPE_CHECKING:
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .new_episode_assignee import NewEpisodeAssignee


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
        from .episode_priority import EpisodePriority
        from .episode_status import EpisodeStatus
        from .new_episode_assignee import NewEpisodeAssignee

        return (
            Field("assignees", "assignees", ListOf(ModelOf(NewEpisodeAssignee))),
            Field("priority", "priority", EnumCodec(EpisodePriority)),
            Field("status", "status", EnumCodec(EpisodeStatus)),
        )
