# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, MoneyText


class ChargeBack(BaseModel):
    billing_item: Reference | None
    created_at: DateTime
    disputed_amount: MoneyText | None
    evidence_fields_to_submit: list[str | None] | None
    fee: MoneyText | None
    formatted_reason: str | None
    formatted_status: str | None
    id: ID
    reason: str | None
    response_required_by: DateTime | None
    status: str | None
    total_amount: MoneyText | None
    updated_at: DateTime


CHARGE_BACK_FRAGMENT = """
fragment ChargeBack on ChargeBack {
  billing_item {
    id
  }
  created_at
  disputed_amount
  evidence_fields_to_submit
  fee
  formatted_reason
  formatted_status
  id
  reason
  response_required_by
  status
  total_amount
  updated_at
}
"""
