# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateReceivedFaxInput(InputModel):
    archived: Boolean | None = None
    comments: str | None = None
    id: ID | None = None
