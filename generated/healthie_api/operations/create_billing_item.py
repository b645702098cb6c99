# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.billing_item import BILLING_ITEM_FRAGMENT, BillingItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None
    stripe_error: str | None = Field(validation_alias="stripeError", serialization_alias="stripeError")


OPERATION: GraphQLOperation[CreateBillingItemPayload] = GraphQLOperation(
    name="createBillingItem",
    kind="mutation",
    root_field="createBillingItem",
    python_path="healthie.mutations.create_billing_item",
    safety="money",
    confidence="full",
    check="list the charges of the client with healthie.queries.billing_items, newest first",
    arguments={"input": "createBillingItemInput!"},
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
)
