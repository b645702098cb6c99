# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateGroupCarePlanInput(InputModel):
    id: ID | None = None
    is_active: Boolean | None = None
