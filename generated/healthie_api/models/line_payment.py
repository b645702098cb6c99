# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Date, DateTime, Money

from ..enums.line_payment_source import LinePaymentSource
from ..enums.payer_responsibility import PayerResponsibility


class LinePayment(BaseModel):
    adjudication_date: Date | None
    allowed_amount: Money | None
    id: ID
    insurance_plan: Reference | None
    line_payment_adjustments: list[Reference]
    notes: str | None
    paid_amount: Money
    payer_responsibility: PayerResponsibility
    source: LinePaymentSource
    voided_at: DateTime | None


LINE_PAYMENT_FRAGMENT = """
fragment LinePayment on LinePayment {
  adjudication_date
  allowed_amount
  id
  insurance_plan {
    id
  }
  line_payment_adjustments {
    id
  }
  notes
  paid_amount
  payer_responsibility
  source
  voided_at
}
"""
