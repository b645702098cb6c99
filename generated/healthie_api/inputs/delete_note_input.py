# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class DeleteNoteInput(InputModel):
    deleted_by_user: Boolean | None = None
    id: ID | None = None
