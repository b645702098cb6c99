# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class MergeClientsInput(InputModel):
    ids: list[ID | None] | None = None
    target_email: str | None = None
    target_user_id: ID | None = None
