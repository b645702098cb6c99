# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..inputs.physician_location_input import PhysicianLocationInput
from ..inputs.physician_referral_input import PhysicianReferralInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician


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


class CreateReferringPhysicianPayload(BaseModel):
    duplicated_physician: ReferringPhysician | None
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


OPERATION: GraphQLOperation[CreateReferringPhysicianPayload] = GraphQLOperation(
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
