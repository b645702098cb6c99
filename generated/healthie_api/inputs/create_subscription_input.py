# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..inputs.billing_address_input import BillingAddressInput
from ..scalars import ID


class CreateSubscriptionInput(InputModel):
    billing_address: BillingAddressInput | None = None
    plan_id: ID | None = None
    plan_name: str | None = None
    stripe_idempotency_key: ID | None = None
    token: str | None = None
