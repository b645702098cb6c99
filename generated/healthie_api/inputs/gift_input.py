# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class GiftInput(InputModel):
    giver_email: str | None = None
    giver_name: str | None = None
    id: ID | None = None
    message: str | None = None
