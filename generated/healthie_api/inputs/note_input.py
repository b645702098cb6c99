# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import InputModel, Upload


class NoteInput(InputModel):
    attached_document: Upload | None = None
    attached_image: Upload | None = None
    content: str | None = None
