# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..inputs.physician_location_input import PhysicianLocationInput
from ..inputs.physician_referral_input import PhysicianReferralInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


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


class UpdateReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


OPERATION: GraphQLOperation[UpdateReferringPhysicianPayload] = GraphQLOperation(
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
