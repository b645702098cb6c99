# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DayOrTime,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    object_of,
)

from ..inputs.requested_payer_input import RequestedPayerInput
from ..inputs.requested_payment_template_input import RequestedPaymentTemplateInput
from ..inputs.write_off_input import WriteOffInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.invoice import INVOICE_FRAGMENT, Invoice
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateRequestedPaymentInput(InputModel):
    appointment_id: ID | None = None
    cms1500_id: ID | None = None
    id: ID
    invoice_type: str | None = None
    is_preview: Boolean | None = None
    metadata: JSON | None = None
    notes: str | None = None
    offering_id: ID | None = None
    price: MoneyTextInput | None = None
    recipient_id: ID | None = None
    requested_payer: RequestedPayerInput | None = None
    requested_payment_template: RequestedPaymentTemplateInput | None = None
    resend_receipt: Boolean | None = None
    send_request_email: Boolean | None = None
    sender_id: ID | None = None
    service_date: DayOrTime | None = None
    services_provided: str | None = None
    status: str | None = None
    use_as_template: Boolean | None = None
    write_offs: list[WriteOffInput | None] | None = None


class UpdateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


OPERATION: GraphQLOperation[UpdateRequestedPaymentPayload] = GraphQLOperation(
    name="updateRequestedPayment",
    kind="mutation",
    safety="money",
    check="fetch it with healthie.invoices.get and compare; whether an e-mail went out shows in email_sent_at",
    arguments={"input": "updateRequestedPaymentInput!"},
    document="""
mutation updateRequestedPayment($input: updateRequestedPaymentInput) {
 updateRequestedPayment(input: $input) {
 ...UpdateRequestedPaymentPayload
 }
}

fragment UpdateRequestedPaymentPayload on updateRequestedPaymentPayload {
 messages {
 ...FieldError
 }
 requested_payment {
 ...Invoice
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + INVOICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateRequestedPayment", UpdateRequestedPaymentPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 2,000 characters of JSON text",
            check="refuse",
            limit=2000,
            unit="characters",
        ),
    ),
)
