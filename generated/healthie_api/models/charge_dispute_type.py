# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Int

from ..enums.charge_dispute_status import ChargeDisputeStatus


class ChargeDisputeType(BaseModel):
    amount: Int | None
    billing_item_id: ID
    client: Reference
    id: ID
    invoice_id: ID | None
    provider: Reference
    reason: str | None
    requested_payment_id: ID | None
    status: ChargeDisputeStatus | None
    stripe_dispute_id: str


CHARGE_DISPUTE_TYPE_FRAGMENT = """
fragment ChargeDisputeType on ChargeDisputeType {
  amount
  billing_item_id
  client {
    id
  }
  id
  invoice_id
  provider {
    id
  }
  reason
  requested_payment_id
  status
  stripe_dispute_id
}
"""
