# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    Float,
    GraphQLOperation,
    Int,
    Money,
    MoneyText,
    NamedReference,
    Reference,
    optional_object_of,
)

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class InvoiceRecipient(BaseModel):
    id: ID
    name: str | None
    full_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    phone_number: str | None
    dietitian: Reference | None


class Invoice(BaseModel):
    id: ID
    invoice_id: str | None
    invoice_type: str | None
    status: str | None
    price: MoneyText | None
    currency: str | None
    balance_due: Money | None
    debt: Int | None
    debt_decimal: Float | None
    paid_at: DateTime | None
    paid_percent: Int | None
    write_off_amount: Money | None
    is_manually_paid: Boolean | None
    is_preview: Boolean
    details: str | None
    notes: str | None
    services_provided: str | None
    service_date: DateTime | None
    date_to_show: DateTime | None
    email_sent_at: DateTime | None
    metadata: str | None
    created_at: DateTime
    updated_at: DateTime
    appointment_id: str | None
    billing_item_id: str | None
    billing_items: list[Reference]
    cms1500_id: str | None
    cms1500_service_date: DateTime | None
    offering_id: str | None
    offering_price_at_invoice_creation: MoneyText | None
    offering: NamedReference | None
    recipient_id: str | None
    recipient: InvoiceRecipient | None
    requested_payer_id: str | None
    requested_payer: Reference | None
    other_requested_payer: Reference | None
    requested_payment_template: Reference | None
    sender_id: str | None
    sender: UserReference | None
    user_package_selection: Reference | None
    write_offs: list[Reference] | None


REQUESTED_PAYMENT_FRAGMENT = """
fragment Invoice on RequestedPayment {
 id
 invoice_id
 invoice_type
 status
 price
 currency
 balance_due
 debt
 debt_decimal
 paid_at
 paid_percent
 write_off_amount
 is_manually_paid
 is_preview
 details
 notes
 services_provided
 service_date
 date_to_show
 email_sent_at
 metadata
 created_at
 updated_at
 appointment_id
 billing_item_id
 billing_items {
 id
 }
 cms1500_id
 cms1500_service_date
 offering_id
 offering_price_at_invoice_creation
 offering {
 id
 name
 }
 recipient_id
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian {
 id
 }
 }
 requested_payer_id
 requested_payer {
 id
 }
 other_requested_payer {
 id
 }
 requested_payment_template {
 id
 }
 sender_id
 sender {
 ...UserReference
 }
 user_package_selection {
 id
 }
 write_offs {
 id
 }
}
"""


OPERATION: GraphQLOperation[Invoice | None] = GraphQLOperation(
    name="requestedPayment",
    kind="query",
    safety="read",
    arguments={"id": "ID", "invoice_id": "ID", "preview": "Boolean", "uuid": "String"},
    document="""
query requestedPayment($id: ID, $invoice_id: ID, $preview: Boolean, $uuid: String) {
 requestedPayment(
 id: $id
 invoice_id: $invoice_id
 preview: $preview
 uuid: $uuid
 ) {
 ...Invoice
 }
}
"""
    + REQUESTED_PAYMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("requestedPayment", Invoice),
)
