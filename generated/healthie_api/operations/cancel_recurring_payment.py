# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.billing_item import BILLING_ITEM_FRAGMENT, BillingItem


class CancelRecurringPaymentInput(InputModel):
    billing_item_id: ID


class CancelRecurringPaymentPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CancelRecurringPaymentPayload] = GraphQLOperation(
    name="cancelRecurringPayment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "cancelRecurringPaymentInput!"},
    document="""
mutation cancelRecurringPayment($input: cancelRecurringPaymentInput) {
 cancelRecurringPayment(input: $input) {
 ...CancelRecurringPaymentPayload
 }
}

fragment CancelRecurringPaymentPayload on cancelRecurringPaymentPayload {
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
    decode=object_of("cancelRecurringPayment", CancelRecurringPaymentPayload),
)
