# Generated from specs/healthie. Do not edit.
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
    MoneyInput,
    MoneyTextInput,
    object_of,
)

from ..enums.write_off_type import WriteOffType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.requested_payment import REQUESTED_PAYMENT_FRAGMENT, Invoice


class RequestedPayerInput(InputModel):
    address: str | None = None
    email: str | None = None
    id: ID | None = None
    name: str | None = None


class RequestedPaymentTemplateInput(InputModel):
    active_template: Boolean | None = None
    id: ID | None = None
    name: str | None = None


class WriteOffInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    amount: MoneyInput
    id: ID | None = None
    other_reason: str | None = None
    write_off_type: WriteOffType | str


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


class DeleteRequestedPaymentInput(InputModel):
    id: ID


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


class CreateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None = Field(
        validation_alias="requestedPayment", serialization_alias="requestedPayment"
    )


class DeleteRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


class UpdateRequestedPaymentPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_payment: Invoice | None


CREATE_REQUESTED_PAYMENT: GraphQLOperation[CreateRequestedPaymentPayload] = GraphQLOperation(
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
    + REQUESTED_PAYMENT_FRAGMENT
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

DELETE_REQUESTED_PAYMENT: GraphQLOperation[DeleteRequestedPaymentPayload] = GraphQLOperation(
    name="deleteRequestedPayment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteRequestedPaymentInput!"},
    document="""
mutation deleteRequestedPayment($input: deleteRequestedPaymentInput) {
 deleteRequestedPayment(input: $input) {
 ...DeleteRequestedPaymentPayload
 }
}

fragment DeleteRequestedPaymentPayload on deleteRequestedPaymentPayload {
 messages {
 ...FieldError
 }
 requested_payment {
 ...Invoice
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REQUESTED_PAYMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteRequestedPayment", DeleteRequestedPaymentPayload),
)

UPDATE_REQUESTED_PAYMENT: GraphQLOperation[UpdateRequestedPaymentPayload] = GraphQLOperation(
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
    + REQUESTED_PAYMENT_FRAGMENT
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
