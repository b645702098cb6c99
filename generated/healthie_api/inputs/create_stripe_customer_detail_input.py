# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class CreateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    is_default: Boolean | None = None
    token: str | None = None
    user_id: ID | None = None
