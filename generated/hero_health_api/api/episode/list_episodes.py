# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listEpisodes: GET /v1/episodes."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import INTEGER, TEXT, EnumCodec
from ...models.episode_priority import EpisodePriority
from ...models.episode_status import EpisodeStatus
from ...models.list_episodes_assignee_type_item import ListEpisodesAssigneeTypeItem
from ...models.list_episodes_order_by_item import ListEpisodesOrderByItem
from ...models.list_episodes_response import ListEpisodesResponse
from ...runtime import HttpOperation
from ...structure import Field, ListOf, ModelOf

OPERATION: HttpOperation[ListEpisodesResponse] = HttpOperation(
    name="listEpisodes",
    python_path="hero.episode.list_episodes",
    method="GET",
    path="/v1/episodes",
    safety="read",
    confidence="partial",
    query=Query(
        Field("page_index", "page_index", INTEGER),
        Field("page_size", "page_size", INTEGER),
        Field("assignee_id", "assignee_id[]", ListOf(TEXT)),
        Field("assignee_type", "assignee_type[]", ListOf(EnumCodec(ListEpisodesAssigneeTypeItem))),
        Field("status", "status[]", ListOf(EnumCodec(EpisodeStatus))),
        Field("priority", "priority[]", ListOf(EnumCodec(EpisodePriority))),
        Field("order_by", "order_by[]", ListOf(EnumCodec(ListEpisodesOrderByItem))),
        Field("order_descending", "order_descending[]", ListOf(TEXT)),
    ),
    paginated=True,
    decode=answer(ModelOf(ListEpisodesResponse)),
)
