# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class BulkApplyInput(InputModel):
    ids: list[ID | None]
    taggable_user_id: ID
