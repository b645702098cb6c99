# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class DestroyRecurringFormInput(InputModel):
    connectable_id: ID | None = None
    connectable_type: str | None = None
    id: ID | None = None
