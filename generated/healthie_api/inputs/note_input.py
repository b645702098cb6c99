# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel, Upload


class NoteInput(InputModel):
    attached_document: Upload | None = None
    attached_image: Upload | None = None
    content: str | None = None
