# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="deleteBillingItem",
    python_path="healthie.mutations.delete_billing_item",
    safety="idempotent_write",
    confidence="full",
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
