# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.billing_address_input import BillingAddressInput


class CreateSubscriptionInput(InputModel):
    billing_address: BillingAddressInput | None = None
    plan_id: ID | None = None
    plan_name: str | None = None
    stripe_idempotency_key: ID | None = None
    token: str | None = None
