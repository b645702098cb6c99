# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.billing_item import BILLING_ITEM_FRAGMENT, BillingItem


class CreateBillingItemInput(InputModel):
    amount_paid: MoneyTextInput | None = None
    created_at: ZonedDateTime | None = None
    metadata: str | None = None
    note: str | None = None
    offering_coupon_id: ID | None = None
    offering_id: ID | None = None
    payment_due_date: ZonedDateTime | None = None
    payment_medium: str | None = None
    recipient_id: ID | None = None
    requested_payer_id: ID | None = None
    requested_payment_id: ID | None = None
    sender_id: ID | None = None
    should_charge: Boolean | None = None
    stripe_customer_detail_id: ID | None = None
    stripe_idempotency_key: ID | None = None
    user_package_selection_id: ID | None = None


class DeleteBillingItemInput(InputModel):
    id: ID | None = None


class UpdateBillingItemInput(InputModel):
    amount_paid: MoneyTextInput | None = None
    chosen_refund_amount: MoneyTextInput | None = None
    created_at: ZonedDateTime | None = None
    id: ID | None = None
    is_canceled: Boolean | None = None
    is_paused: Boolean | None = None
    metadata: str | None = None
    new_payment_date: ZonedDateTime | None = None
    note: str | None = None
    payment_medium: str | None = None
    recipient_id: ID | None = None
    resend_payment: Boolean | None = None
    resend_receipt: Boolean | None = None
    sender_id: ID | None = None
    stripe_idempotency_key: ID | None = None


class CreateBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None
    stripe_error: str | None = Field(validation_alias="stripeError", serialization_alias="stripeError")


class DeleteBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


class UpdateBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


CREATE_BILLING_ITEM: GraphQLOperation[CreateBillingItemPayload] = GraphQLOperation(
    name="createBillingItem",
    kind="mutation",
    safety="money",
    check="list the charges of the client with healthie.queries.billing_items, newest first",
    arguments={"input": "createBillingItemInput!"},
    idempotency_key="input.stripe_idempotency_key",
    document="""
mutation createBillingItem($input: createBillingItemInput) {
 createBillingItem(input: $input) {
 ...CreateBillingItemPayload
 }
}

fragment CreateBillingItemPayload on createBillingItemPayload {
 billingItem {
 ...BillingItem
 }
 messages {
 ...FieldError
 }
 stripeError
}
"""
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createBillingItem", CreateBillingItemPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 128,000 characters of JSON text",
            check="refuse",
            limit=128000,
            unit="characters",
        ),
        Fact(
            argument="input.offering_id",
            kind="not_with",
            text="cannot go together with `requested_payment_id`; where the invoice is of that package: send the invoice",
            check="warn",
            others=("requested_payment_id",),
        ),
    ),
)

DELETE_BILLING_ITEM: GraphQLOperation[DeleteBillingItemPayload] = GraphQLOperation(
    name="deleteBillingItem",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteBillingItemInput!"},
    document="""
mutation deleteBillingItem($input: deleteBillingItemInput) {
 deleteBillingItem(input: $input) {
 ...DeleteBillingItemPayload
 }
}

fragment DeleteBillingItemPayload on deleteBillingItemPayload {
 billingItem {
 ...BillingItem
 }
 messages {
 ...FieldError
 }
}
"""
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteBillingItem", DeleteBillingItemPayload),
)

UPDATE_BILLING_ITEM: GraphQLOperation[UpdateBillingItemPayload] = GraphQLOperation(
    name="updateBillingItem",
    kind="mutation",
    safety="money",
    check="fetch it with healthie.queries.billing_item and compare",
    arguments={"input": "updateBillingItemInput!"},
    idempotency_key="input.stripe_idempotency_key",
    document="""
mutation updateBillingItem($input: updateBillingItemInput) {
 updateBillingItem(input: $input) {
 ...UpdateBillingItemPayload
 }
}

fragment UpdateBillingItemPayload on updateBillingItemPayload {
 billingItem {
 ...BillingItem
 }
 messages {
 ...FieldError
 }
}
"""
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateBillingItem", UpdateBillingItemPayload),
)
