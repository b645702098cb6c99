# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_stripe_customer_detail_payload import (
    CREATE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT,
    CreateStripeCustomerDetailPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateStripeCustomerDetailPayload] = GraphQLOperation(
    name="createStripeCustomerDetail",
    kind="mutation",
    root_field="createStripeCustomerDetail",
    python_path="healthie.mutations.create_stripe_customer_detail",
    safety="create",
    confidence="full",
    arguments={"input": "createStripeCustomerDetailInput"},
    document="""
mutation createStripeCustomerDetail($input: createStripeCustomerDetailInput) {
  createStripeCustomerDetail(input: $input) {
    ...CreateStripeCustomerDetailPayload
  }
}
"""
    + CREATE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT,
    decode=object_of("createStripeCustomerDetail", CreateStripeCustomerDetailPayload),
)
