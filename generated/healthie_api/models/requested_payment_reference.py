# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, MoneyText

from ..models.user_reference import UserReference


class RequestedPaymentReference(BaseModel):
    id: ID
    invoice_id: str | None
    price: MoneyText | None
    currency: str | None
    status: str | None
    recipient: UserReference | None


REQUESTED_PAYMENT_REFERENCE_FRAGMENT = """
fragment RequestedPaymentReference on RequestedPayment {
 id
 invoice_id
 price
 currency
 status
 recipient {
 ...UserReference
 }
}
"""
