# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    first_microdeposit: str | None = None
    id: ID | None = None
    is_default: Boolean | None = None
    second_microdeposit: str | None = None
    user_id: ID | None = None
