# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateTagInput(InputModel):
    name: str | None = None
    taggable_user_id: ID | None = None
