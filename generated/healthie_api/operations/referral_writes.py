# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician_reference import REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.referral import REFERRAL_FRAGMENT, Referral


class CreateReferralInput(InputModel):
    metadata: str | None = None
    referral_reason: str | None = None
    referring_physician_id: ID | None = None
    user_id: ID | None = None


class DeleteReferralInput(InputModel):
    id: ID | None = None


class UpdateReferralInput(InputModel):
    id: ID | None = None
    metadata: str | None = None
    referral_reason: str | None = None
    referring_physician_id: ID | None = None
    user_id: ID | None = None


class CreateReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


class DeleteReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


class UpdateReferralPayload(BaseModel):
    messages: list[FieldError | None] | None
    referral: Referral | None


CREATE_REFERRAL: GraphQLOperation[CreateReferralPayload] = GraphQLOperation(
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

DELETE_REFERRAL: GraphQLOperation[DeleteReferralPayload] = GraphQLOperation(
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

UPDATE_REFERRAL: GraphQLOperation[UpdateReferralPayload] = GraphQLOperation(
    name="updateReferral",
    kind="mutation",
    safety="idempotent_write",
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
    + REFERRAL_FRAGMENT
    + REFERRING_PHYSICIAN_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateReferral", UpdateReferralPayload),
)
