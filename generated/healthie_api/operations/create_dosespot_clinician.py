# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, Date, GraphQLOperation, InputModel, Int, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.dosespot_user_info import DOSESPOT_USER_INFO_FRAGMENT, DoseSpot


class CreateDosespotClinicianInput(InputModel):
    business_address: str | None = None
    city: str | None = None
    date_of_birth: Date | None = None
    dea_number: str | None = None
    eligible_prescribe_medications: Boolean | None = None
    fax_number: str | None = None
    full_name: str | None = None
    npi_number: str | None = None
    prescribe_controlled_substances: Boolean | None = None
    role: Int | None = None
    state: str | None = None
    work_phone_number: str | None = None
    zip: str | None = None


class CreateDosespotClinicianPayload(BaseModel):
    dosespot_user: DoseSpot | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateDosespotClinicianPayload] = GraphQLOperation(
    name="createDosespotClinician",
    kind="mutation",
    safety="create",
    arguments={"input": "createDosespotClinicianInput!"},
    document="""
mutation createDosespotClinician($input: createDosespotClinicianInput) {
 createDosespotClinician(input: $input) {
 ...CreateDosespotClinicianPayload
 }
}

fragment CreateDosespotClinicianPayload on createDosespotClinicianPayload {
 dosespot_user {
 ...DoseSpot
 }
 messages {
 ...FieldError
 }
}
"""
    + DOSESPOT_USER_INFO_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createDosespotClinician", CreateDosespotClinicianPayload),
)
