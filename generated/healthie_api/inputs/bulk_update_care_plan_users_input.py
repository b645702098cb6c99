# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class BulkUpdateCarePlanUsersInput(InputModel):
    activate: Boolean | None = None
    ids: list[ID | None] | None = None
    notify: Boolean | None = None
