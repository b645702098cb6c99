# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateDraftInput(InputModel):
    content: str | None = None
    conversation_membership_id: ID | None = None
