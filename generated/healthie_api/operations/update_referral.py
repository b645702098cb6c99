# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referral import REFERRAL_FRAGMENT, Referral


class UpdateReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


OPERATION: GraphQLOperation[UpdateReferralPayload] = GraphQLOperation(
    name="updateReferral",
    kind="mutation",
    root_field="updateReferral",
    python_path="healthie.mutations.update_referral",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReferralInput!"},
    document="""
mutation updateReferral($input: updateReferralInput) {
  updateReferral(input: $input) {
    ...UpdateReferralPayload
  }
}

fragment UpdateReferralPayload on updateReferralPayload {
  messages {
    ...FieldError
  }
  referral {
    ...Referral
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRAL_FRAGMENT,
    decode=object_of("updateReferral", UpdateReferralPayload),
)
