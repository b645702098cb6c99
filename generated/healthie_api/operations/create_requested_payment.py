# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DayOrTime,
    Field,
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


class CreateRequestedPaymentInput(InputModel):
    appointment_id: ID | None = None
    cms1500_id: ID | None = None
    invoice_type: str | None = None
    is_preview: Boolean | None = None
    metadata: JSON | None = None
    notes: str | None = None
    offering_id: ID | None = None
    price: MoneyTextInput | None = None
    recipient_id: ID | None = None
    requested_payer: RequestedPayerInput | None = None
    requested_payment_template: RequestedPaymentTemplateInput | None = None
    sender_id: ID | None = None
    service_date: DayOrTime | None = None
    services_provided: str | None = None
    status: str | None = None
    user_package_selection_id: ID | None = None
    write_offs: list[WriteOffInput | None] | None = None


class CreateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None = Field(
        validation_alias="requestedPayment", serialization_alias="requestedPayment"
    )


OPERATION: GraphQLOperation[CreateRequestedPaymentPayload] = GraphQLOperation(
    name="createRequestedPayment",
    kind="mutation",
    safety="money",
    check='`await error.reconcile()` looks for an invoice made with healthie.invoices.create; otherwise list the newest with healthie.invoices.list(sort="CREATED_AT_DESC") and compare recipient and price',
    arguments={"input": "createRequestedPaymentInput!"},
    document="""
mutation createRequestedPayment($input: createRequestedPaymentInput) {
 createRequestedPayment(input: $input) {
 ...CreateRequestedPaymentPayload
 }
}

fragment CreateRequestedPaymentPayload on createRequestedPaymentPayload {
 messages {
 ...FieldError
 }
 requestedPayment {
 ...Invoice
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + INVOICE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createRequestedPayment", CreateRequestedPaymentPayload),
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
