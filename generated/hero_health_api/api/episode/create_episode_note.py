# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""createEpisodeNote: POST /v1/notes."""

from __future__ import annotations

from ...calls import answer
from ...models.create_episode_note_body import CreateEpisodeNoteBody
from ...models.episode_note import EpisodeNote
from ...runtime import HttpOperation
from ...structure import ModelOf

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
    decode=answer(ModelOf(EpisodeNote)),
)
