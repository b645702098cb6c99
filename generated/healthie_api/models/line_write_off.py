# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Money

from ..enums.line_payment_source import LinePaymentSource


class LineWriteOffReason(OpenEnum):
    BILLING_ERROR = "BILLING_ERROR"
    CONTRACTUAL_UNCATEGORIZED = "CONTRACTUAL_UNCATEGORIZED"
    OTHER = "OTHER"
    PAYER_RECOUPMENT = "PAYER_RECOUPMENT"
    TIMELY_FILING = "TIMELY_FILING"


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
