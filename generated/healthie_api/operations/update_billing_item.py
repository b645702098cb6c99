# Generated.
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

from ..models.billing_item import BILLING_ITEM_FRAGMENT, BillingItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class UpdateBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateBillingItemPayload] = GraphQLOperation(
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
