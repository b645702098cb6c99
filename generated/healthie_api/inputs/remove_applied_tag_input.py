# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class RemoveAppliedTagInput(InputModel):
    id: ID | None = None
    taggable_user_id: ID | None = None
