# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_stripe_verification_details_payload import (
    UPDATE_STRIPE_VERIFICATION_DETAILS_PAYLOAD_FRAGMENT,
    UpdateStripeVerificationDetailsPayload,
)
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateStripeVerificationDetailsPayload] = GraphQLOperation(
    name="updateStripeVerificationDetails",
    kind="mutation",
    root_field="updateStripeVerificationDetails",
    python_path="healthie.mutations.update_stripe_verification_details",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStripeVerificationDetailsInput"},
    document="""
mutation updateStripeVerificationDetails($input: updateStripeVerificationDetailsInput) {
  updateStripeVerificationDetails(input: $input) {
    ...UpdateStripeVerificationDetailsPayload
  }
}
"""
    + UPDATE_STRIPE_VERIFICATION_DETAILS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateStripeVerificationDetails", UpdateStripeVerificationDetailsPayload),
)
