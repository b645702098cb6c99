# Generated from specs/hero. Do not edit.
"""createEpisodeNote: POST /v1/notes."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_episode_note_body import CreateEpisodeNoteBody
from ...models.episode_note import EpisodeNote

OPERATION: HttpOperation[EpisodeNote] = HttpOperation(
    name="createEpisodeNote",
    python_path="hero.episode.create_episode_note",
    method="POST",
    path="/v1/notes",
    safety="create",
    check="look at the notes of the episode in Hero",
    confidence="partial",
    body_type=CreateEpisodeNoteBody,
    body_required=True,
    json=ModelOf(CreateEpisodeNoteBody).write,
    decode=json_response(ModelOf(EpisodeNote)),
)
