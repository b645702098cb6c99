# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referral import REFERRAL_FRAGMENT, Referral


class CreateReferralInput(InputModel):
    metadata: str | None = None
    referral_reason: str | None = None
    referring_physician_id: ID | None = None
    user_id: ID | None = None


class CreateReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


OPERATION: GraphQLOperation[CreateReferralPayload] = GraphQLOperation(
    name="createReferral",
    kind="mutation",
    root_field="createReferral",
    python_path="healthie.mutations.create_referral",
    safety="create",
    confidence="full",
    arguments={"input": "createReferralInput!"},
    document="""
mutation createReferral($input: createReferralInput) {
  createReferral(input: $input) {
    ...CreateReferralPayload
  }
}

fragment CreateReferralPayload on createReferralPayload {
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
    decode=object_of("createReferral", CreateReferralPayload),
)
