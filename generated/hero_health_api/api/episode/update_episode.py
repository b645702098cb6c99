# Generated from specs/hero by python -m codegen generate. Do not edit.
"""updateEpisode: PATCH /v1/episodes/{id}."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...models.update_episode_body import UpdateEpisodeBody
from ...runtime import HttpOperation, JsonValue
from ...structure import ModelOf

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="updateEpisode",
    python_path="hero.episode.update_episode",
    method="PATCH",
    path="/v1/episodes/{id}",
    safety="idempotent_write",
    confidence="partial",
    body_type=UpdateEpisodeBody,
    body_required=True,
    json=ModelOf(UpdateEpisodeBody).write,
    decode=answer(JSON),
)
