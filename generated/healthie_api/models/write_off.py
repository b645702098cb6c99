# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Money

from ..enums.write_off_type import WriteOffType
from ..models.requested_payment_reference import RequestedPaymentReference


class WriteOff(BaseModel):
    amount: Money
    id: ID
    other_reason: str | None
    requested_payment: RequestedPaymentReference
    write_off_type: WriteOffType


WRITE_OFF_FRAGMENT = """
fragment WriteOff on WriteOff {
 amount
 id
 other_reason
 requested_payment {
 ...RequestedPaymentReference
 }
 write_off_type
}
"""
