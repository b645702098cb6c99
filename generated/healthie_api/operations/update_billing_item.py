# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.billing_item import BILLING_ITEM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_billing_item_payload import UPDATE_BILLING_ITEM_PAYLOAD_FRAGMENT, UpdateBillingItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateBillingItemPayload] = GraphQLOperation(
    name="updateBillingItem",
    kind="mutation",
    root_field="updateBillingItem",
    python_path="healthie.mutations.update_billing_item",
    safety="money",
    confidence="full",
    check="fetch it with healthie.queries.billing_item and compare",
    arguments={"input": "updateBillingItemInput"},
    document="""
mutation updateBillingItem($input: updateBillingItemInput) {
  updateBillingItem(input: $input) {
    ...UpdateBillingItemPayload
  }
}
"""
    + UPDATE_BILLING_ITEM_PAYLOAD_FRAGMENT
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateBillingItem", UpdateBillingItemPayload),
)
