# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_stripe_customer_detail_payload import (
    DELETE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT,
    DeleteStripeCustomerDetailPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteStripeCustomerDetailPayload] = GraphQLOperation(
    name="deleteStripeCustomerDetail",
    kind="mutation",
    root_field="deleteStripeCustomerDetail",
    python_path="healthie.mutations.delete_stripe_customer_detail",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteStripeCustomerDetailInput"},
    document="""
mutation deleteStripeCustomerDetail($input: deleteStripeCustomerDetailInput) {
  deleteStripeCustomerDetail(input: $input) {
    ...DeleteStripeCustomerDetailPayload
  }
}
"""
    + DELETE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT,
    decode=object_of("deleteStripeCustomerDetail", DeleteStripeCustomerDetailPayload),
)
