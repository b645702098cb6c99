# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""GetEpisodeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define
from attrs import field as _field

from ..codec import TEXT, EnumCodec
from ..runtime import JsonValue
from ..structure import Field, ListOf, Model, ModelOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .episode_priority import EpisodePriority
    from .episode_status import EpisodeStatus
    from .get_episode_response_assignees_item import GetEpisodeResponseAssigneesItem
    from .get_episode_response_tasks_item import GetEpisodeResponseTasksItem


@_define(kw_only=True, repr=False)
class GetEpisodeResponse(Model):
    """The object `GetEpisodeResponse`."""

    _open = True

    id: str
    status: EpisodeStatus
    priority: EpisodePriority
    assignees: list[GetEpisodeResponseAssigneesItem] | Unset = UNSET
    tasks: list[GetEpisodeResponseTasksItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _field(init=False, factory=dict)
    """What came besides the fields above."""

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        from .episode_priority import EpisodePriority
        from .episode_status import EpisodeStatus
        from .get_episode_response_assignees_item import GetEpisodeResponseAssigneesItem
        from .get_episode_response_tasks_item import GetEpisodeResponseTasksItem

        return (
            Field("id", "id", TEXT, required=True),
            Field("status", "status", EnumCodec(EpisodeStatus), required=True),
            Field("priority", "priority", EnumCodec(EpisodePriority), required=True),
            Field("assignees", "assignees", ListOf(ModelOf(GetEpisodeResponseAssigneesItem))),
            Field("tasks", "tasks", ListOf(ModelOf(GetEpisodeResponseTasksItem))),
        )
