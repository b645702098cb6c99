# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.billing_item import BILLING_ITEM_FRAGMENT
from ..models.create_billing_item_payload import CREATE_BILLING_ITEM_PAYLOAD_FRAGMENT, CreateBillingItemPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateBillingItemPayload] = GraphQLOperation(
    name="createBillingItem",
    kind="mutation",
    root_field="createBillingItem",
    python_path="healthie.mutations.create_billing_item",
    safety="money",
    confidence="full",
    check="list the charges of the client with healthie.queries.billing_items, newest first",
    arguments={"input": "createBillingItemInput"},
    document="""
mutation createBillingItem($input: createBillingItemInput) {
  createBillingItem(input: $input) {
    ...CreateBillingItemPayload
  }
}
"""
    + CREATE_BILLING_ITEM_PAYLOAD_FRAGMENT
    + BILLING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createBillingItem", CreateBillingItemPayload),
)
