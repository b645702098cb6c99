# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT
from ..models.update_stripe_customer_detail_payload import (
    UPDATE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT,
    UpdateStripeCustomerDetailPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateStripeCustomerDetailPayload] = GraphQLOperation(
    name="updateStripeCustomerDetail",
    kind="mutation",
    root_field="updateStripeCustomerDetail",
    python_path="healthie.mutations.update_stripe_customer_detail",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStripeCustomerDetailInput"},
    document="""
mutation updateStripeCustomerDetail($input: updateStripeCustomerDetailInput) {
  updateStripeCustomerDetail(input: $input) {
    ...UpdateStripeCustomerDetailPayload
  }
}
"""
    + UPDATE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT,
    decode=object_of("updateStripeCustomerDetail", UpdateStripeCustomerDetailPayload),
)
