# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CreateCommentInput(InputModel):
    content: str | None = None
    entry_id: ID
    is_reaction: Boolean | None = None
    user_id: ID | None = None
