# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.billing_item import BILLING_ITEM_FRAGMENT
from ..models.delete_billing_item_payload import DELETE_BILLING_ITEM_PAYLOAD_FRAGMENT, DeleteBillingItemPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteBillingItemPayload] = GraphQLOperation(
    name="deleteBillingItem",
    kind="mutation",
    root_field="deleteBillingItem",
    python_path="healthie.mutations.delete_billing_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteBillingItemInput"},
    document="""
mutation deleteBillingItem($input: deleteBillingItemInput) {
  deleteBillingItem(input: $input) {
    ...DeleteBillingItemPayload
  }
}
"""
    + DELETE_BILLING_ITEM_PAYLOAD_FRAGMENT
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteBillingItem", DeleteBillingItemPayload),
)
