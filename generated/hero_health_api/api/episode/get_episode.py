# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getEpisode: GET /v1/episodes/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.episode import Episode
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Episode] = HttpOperation(
    name="getEpisode",
    python_path="hero.episode.get_episode",
    method="GET",
    path="/v1/episodes/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Episode)),
)
