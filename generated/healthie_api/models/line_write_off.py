# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Money

from ..enums.line_payment_source import LinePaymentSource
from ..enums.line_write_off_reason import LineWriteOffReason


class LineWriteOff(BaseModel):
    amount: Money
    id: ID
    notes: str | None
    reason: LineWriteOffReason
    source: LinePaymentSource
    voided_at: DateTime | None


LINE_WRITE_OFF_FRAGMENT = """
fragment LineWriteOff on LineWriteOff {
 amount
 id
 notes
 reason
 source
 voided_at
}
"""
