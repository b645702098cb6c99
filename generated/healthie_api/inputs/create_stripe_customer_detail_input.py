# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CreateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    is_default: Boolean | None = None
    token: str | None = None
    user_id: ID | None = None
