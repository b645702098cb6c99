# Generated from specs/hero. Do not edit.
"""Episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field
from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.codec import TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import Field, Getter, Model, ModelOf
from hero_healthie_runtime.rest.unset import UNSET

if TYPE_CHECKING:
    from .episode_assignee import EpisodeAssignee
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .episode_task import EpisodeTask


@_define(kw_only=True, repr=False, getstate_setstate=False)
class Episode(Model):
    """The object `Episode`."""

    _open = True

    id: str
    priority: EpisodePriority
    status: EpisodeStatus
    assignees: list[EpisodeAssignee] | None = None
    tasks: list[EpisodeTask] | None = None
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """Fields that the description does not name."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .episode_assignee import EpisodeAssignee
        from .episode_priority import EpisodePriority
        from .episode_status import EpisodeStatus
        from .episode_task import EpisodeTask

        return (
            Field("id", "id", TEXT, required=True),
            Field("priority", "priority", EnumCodec(EpisodePriority), required=True),
            Field("status", "status", EnumCodec(EpisodeStatus), required=True),
            Field("assignees", "assignees", ListOf(ModelOf(EpisodeAssignee))),
            Field("tasks", "tasks", ListOf(ModelOf(EpisodeTask))),
        )

    def _fill(self, get: Getter) -> None:
        read = self._readers
        value = get("id", UNSET)
        self.id = value if type(value) is str else read[0](value)
        value = get("priority", UNSET)
        self.priority = read[1](value)
        value = get("status", UNSET)
        self.status = read[2](value)
        value = get("assignees", UNSET)
        self.assignees = None if value is UNSET else read[3](value)
        value = get("tasks", UNSET)
        self.tasks = None if value is UNSET else read[4](value)
        self.additional_properties = {}
