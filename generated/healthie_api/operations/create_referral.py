# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_referral_payload import CREATE_REFERRAL_PAYLOAD_FRAGMENT, CreateReferralPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.referral import REFERRAL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateReferralPayload] = GraphQLOperation(
    name="createReferral",
    kind="mutation",
    root_field="createReferral",
    python_path="healthie.mutations.create_referral",
    safety="create",
    confidence="full",
    arguments={"input": "createReferralInput"},
    document="""
mutation createReferral($input: createReferralInput) {
  createReferral(input: $input) {
    ...CreateReferralPayload
  }
}
"""
    + CREATE_REFERRAL_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + REFERRAL_FRAGMENT,
    decode=object_of("createReferral", CreateReferralPayload),
)
