# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referral import REFERRAL_FRAGMENT, Referral
from ..models.referring_physician_reference import REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteReferralInput(InputModel):
    id: ID | None = None


class DeleteReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


OPERATION: GraphQLOperation[DeleteReferralPayload] = GraphQLOperation(
    name="deleteReferral",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteReferralInput!"},
    document="""
mutation deleteReferral($input: deleteReferralInput) {
 deleteReferral(input: $input) {
 ...DeleteReferralPayload
 }
}

fragment DeleteReferralPayload on deleteReferralPayload {
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
    decode=object_of("deleteReferral", DeleteReferralPayload),
)
