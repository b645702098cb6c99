# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.billing_item import BILLING_ITEM_FRAGMENT, BillingItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteBillingItemInput(InputModel):
    id: ID | None = None


class DeleteBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteBillingItemPayload] = GraphQLOperation(
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
