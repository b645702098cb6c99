# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listEpisodes: GET /v1/episodes."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import INTEGER, TEXT, EnumCodec
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.structure import Field, ListOf, ModelOf

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
        Field("assignee_id", "assignee_id[]", ListOf(TEXT)),
        Field("assignee_type", "assignee_type[]", ListOf(EnumCodec(EpisodeAssigneeType))),
        Field("order_by", "order_by[]", ListOf(EnumCodec(EpisodeOrder))),
        Field("order_descending", "order_descending[]", ListOf(TEXT)),
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("priority", "priority[]", ListOf(EnumCodec(EpisodePriority))),
        Field("status", "status[]", ListOf(EnumCodec(EpisodeStatus))),
    ),
    pagination=Pagination("page", position="page_index", size="page_size", rows="data"),
    decode=answer(ModelOf(EpisodeList)),
)
