# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_referral_payload import DELETE_REFERRAL_PAYLOAD_FRAGMENT, DeleteReferralPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.referral import REFERRAL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteReferralPayload] = GraphQLOperation(
    name="deleteReferral",
    kind="mutation",
    root_field="deleteReferral",
    python_path="healthie.mutations.delete_referral",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReferralInput"},
    document="""
mutation deleteReferral($input: deleteReferralInput) {
  deleteReferral(input: $input) {
    ...DeleteReferralPayload
  }
}
"""
    + DELETE_REFERRAL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REFERRAL_FRAGMENT,
    decode=object_of("deleteReferral", DeleteReferralPayload),
)
