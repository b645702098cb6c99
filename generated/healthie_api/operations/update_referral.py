# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.referral import REFERRAL_FRAGMENT
from ..models.update_referral_payload import UPDATE_REFERRAL_PAYLOAD_FRAGMENT, UpdateReferralPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReferralPayload] = GraphQLOperation(
    name="updateReferral",
    kind="mutation",
    root_field="updateReferral",
    python_path="healthie.mutations.update_referral",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReferralInput"},
    document="""
mutation updateReferral($input: updateReferralInput) {
  updateReferral(input: $input) {
    ...UpdateReferralPayload
  }
}
"""
    + UPDATE_REFERRAL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REFERRAL_FRAGMENT,
    decode=object_of("updateReferral", UpdateReferralPayload),
)
