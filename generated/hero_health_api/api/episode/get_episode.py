# Generated from specs/hero. Do not edit.
"""getEpisode: GET /v1/episodes/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.episode import Episode

OPERATION: HttpOperation[Episode] = HttpOperation(
    name="getEpisode",
    python_path="hero.episode.get_episode",
    method="GET",
    path="/v1/episodes/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Episode)),
)
