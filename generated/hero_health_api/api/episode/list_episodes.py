# Generated from specs/hero. Do not edit.
"""listEpisodes: GET /v1/episodes."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import INTEGER, TEXT, EnumCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.episode_assignee_type import EpisodeAssigneeType
from ...models.episode_list import EpisodeList
from ...models.episode_order import EpisodeOrder
from ...models.episode_priority import EpisodePriority
from ...models.episode_status import EpisodeStatus

OPERATION: HttpOperation[EpisodeList] = HttpOperation(
    name="listEpisodes",
    python_path="hero.episode.list_episodes",
    method="GET",
    path="/v1/episodes",
    safety="read",
    confidence="partial",
    query=Query(
        Parameter("assignee_id", "assignee_id[]", ListOf(TEXT)),
        Parameter("assignee_type", "assignee_type[]", ListOf(EnumCodec(EpisodeAssigneeType))),
        Parameter("order_by", "order_by[]", ListOf(EnumCodec(EpisodeOrder))),
        Parameter("order_descending", "order_descending[]", ListOf(TEXT)),
        Parameter("page_index", "page_index", INTEGER),
        Parameter("page_size", "page_size", INTEGER),
        Parameter("priority", "priority[]", ListOf(EnumCodec(EpisodePriority))),
        Parameter("status", "status[]", ListOf(EnumCodec(EpisodeStatus))),
    ),
    pagination=Pagination("page", rows="data", position="page_index", size="page_size", page_size=50),
    decode=json_response(ModelOf(EpisodeList)),
)
