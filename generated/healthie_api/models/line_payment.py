# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, DateTime, Money, Reference

from ..enums.line_payment_source import LinePaymentSource


class LinePaymentAdjustmentGroup(OpenEnum):
    CO = "CO"
    OA = "OA"
    PI = "PI"
    PR = "PR"
    UNKNOWN = "UNKNOWN"


class PayerResponsibility(OpenEnum):
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    TERTIARY = "TERTIARY"


class LinePaymentAdjustment(BaseModel):
    adjustment_group: LinePaymentAdjustmentGroup
    amount: Money
    id: ID
    reason_code: str


class LinePayment(BaseModel):
    adjudication_date: Date | None
    allowed_amount: Money | None
    id: ID
    insurance_plan: Reference | None
    line_payment_adjustments: list[LinePaymentAdjustment]
    notes: str | None
    paid_amount: Money
    payer_responsibility: PayerResponsibility
    source: LinePaymentSource
    voided_at: DateTime | None


LINE_PAYMENT_FRAGMENT = """
fragment LinePaymentAdjustment on LinePaymentAdjustment {
 adjustment_group
 amount
 id
 reason_code
}

fragment LinePayment on LinePayment {
 adjudication_date
 allowed_amount
 id
 insurance_plan {
 id
 }
 line_payment_adjustments {
 ...LinePaymentAdjustment
 }
 notes
 paid_amount
 payer_responsibility
 source
 voided_at
}
"""
