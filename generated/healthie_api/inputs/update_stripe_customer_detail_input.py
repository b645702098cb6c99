# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    first_microdeposit: str | None = None
    id: ID | None = None
    is_default: Boolean | None = None
    second_microdeposit: str | None = None
    user_id: ID | None = None
