# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referral import REFERRAL_FRAGMENT, Referral
from ..models.referring_physician_reference import REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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
    safety="create",
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
    + REFERRAL_FRAGMENT
    + REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createReferral", CreateReferralPayload),
)
