# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateStripeCustomerDetailInput(InputModel):
    card_type_label: str | None = None
    is_default: Boolean | None = None
    token: str | None = None
    user_id: ID | None = None
