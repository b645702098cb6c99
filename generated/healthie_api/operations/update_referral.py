# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referral import REFERRAL_FRAGMENT, Referral


class UpdateReferralInput(InputModel):
    id: ID | None = None
    metadata: str | None = None
    referral_reason: str | None = None
    referring_physician_id: ID | None = None
    user_id: ID | None = None


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
