# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..inputs.billing_address_input import BillingAddressInput
from ..scalars import ID


class CreateSubscriptionInput(InputModel):
    billing_address: BillingAddressInput | None = None
    plan_id: ID | None = None
    plan_name: str | None = None
    stripe_idempotency_key: ID | None = None
    token: str | None = None
