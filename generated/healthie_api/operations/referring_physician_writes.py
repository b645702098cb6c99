# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


class PhysicianLocationInput(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    place_of_service_id: str | None = None
    state: str | None = None
    user_id: str | None = None
    zip: str | None = None


class PhysicianReferralInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    referral_reason: str | None = None
    user_id: ID | None = None


class CreateReferringPhysicianInput(InputModel):
    accepts_insurance: Boolean | None = None
    business_name: str | None = None
    email: str | None = None
    fax_number: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    location: PhysicianLocationInput | None = None
    metadata: str | None = None
    notes: str | None = None
    npi: str | None = None
    other_id: ID | None = None
    other_id_qualifier: ID | None = None
    phone_number: str | None = None
    referrals: list[PhysicianReferralInput | None] | None = None
    speciality: str | None = None
    website: str | None = None


class DeleteReferringPhysicianInput(InputModel):
    id: ID | None = None


class UpdateReferringPhysicianInput(InputModel):
    accepts_insurance: Boolean | None = None
    business_name: str | None = None
    email: str | None = None
    fax_number: str | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    location: PhysicianLocationInput | None = None
    metadata: str | None = None
    notes: str | None = None
    npi: str | None = None
    other_id: ID | None = None
    other_id_qualifier: ID | None = None
    phone_number: str | None = None
    referrals: list[PhysicianReferralInput | None] | None = None
    speciality: str | None = None
    website: str | None = None


class CreateReferringPhysicianPayload(BaseModel):
    duplicated_physician: ReferringPhysician | None
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


class DeleteReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None = Field(
        validation_alias="referringPhysician", serialization_alias="referringPhysician"
    )


class UpdateReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


CREATE_REFERRING_PHYSICIAN: GraphQLOperation[CreateReferringPhysicianPayload] = GraphQLOperation(
    name="createReferringPhysician",
    kind="mutation",
    safety="create",
    arguments={"input": "createReferringPhysicianInput!"},
    document="""
mutation createReferringPhysician($input: createReferringPhysicianInput) {
 createReferringPhysician(input: $input) {
 ...CreateReferringPhysicianPayload
 }
}

fragment CreateReferringPhysicianPayload on createReferringPhysicianPayload {
 duplicated_physician {
 ...ReferringPhysician
 }
 messages {
 ...FieldError
 }
 referring_physician {
 ...ReferringPhysician
 }
}
"""
    + REFERRING_PHYSICIAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createReferringPhysician", CreateReferringPhysicianPayload),
)

DELETE_REFERRING_PHYSICIAN: GraphQLOperation[DeleteReferringPhysicianPayload] = GraphQLOperation(
    name="deleteReferringPhysician",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteReferringPhysicianInput!"},
    document="""
mutation deleteReferringPhysician($input: deleteReferringPhysicianInput) {
 deleteReferringPhysician(input: $input) {
 ...DeleteReferringPhysicianPayload
 }
}

fragment DeleteReferringPhysicianPayload on deleteReferringPhysicianPayload {
 messages {
 ...FieldError
 }
 referringPhysician {
 ...ReferringPhysician
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("deleteReferringPhysician", DeleteReferringPhysicianPayload),
)

UPDATE_REFERRING_PHYSICIAN: GraphQLOperation[UpdateReferringPhysicianPayload] = GraphQLOperation(
    name="updateReferringPhysician",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateReferringPhysicianInput!"},
    document="""
mutation updateReferringPhysician($input: updateReferringPhysicianInput) {
 updateReferringPhysician(input: $input) {
 ...UpdateReferringPhysicianPayload
 }
}

fragment UpdateReferringPhysicianPayload on updateReferringPhysicianPayload {
 messages {
 ...FieldError
 }
 referring_physician {
 ...ReferringPhysician
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=object_of("updateReferringPhysician", UpdateReferringPhysicianPayload),
)
