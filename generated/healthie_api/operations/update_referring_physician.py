# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

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
    root_field="updateReferringPhysician",
    python_path="healthie.mutations.update_referring_physician",
    safety="idempotent_write",
    confidence="full",
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
