# Generated from specs/hero. Do not edit.
"""updateEpisode: PATCH /v1/episodes/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.record import UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import json_response

from ...models.update_episode_body import UpdateEpisodeBody

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
