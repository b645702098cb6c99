# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DataUrl,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    Upload,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class ProviderAppointmentLocationsInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    appointment_location_id: ID | None = None
    id: ID | None = None


class ProviderBioInput(InputModel):
    bio: str
    id: ID | None = None


class StateLicensesInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    state: str | None = None


class UpdateOrganizationMemberInput(InputModel):
    additional_record_identifier: ID | None = None
    avatar: Upload | None = None
    avatar_string: DataUrl | None = None
    email: str | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    metadata: str | None = None
    npi: str | None = None
    phone_number: str | None = None
    provider_appointment_locations: list[ProviderAppointmentLocationsInput | None] | None = None
    provider_bio: ProviderBioInput | None = None
    qualifications: str | None = None
    record_identifier: ID | None = None
    scheduling_priority: Int | None = None
    state_licenses: list[StateLicensesInput | None] | None = None
    timezone: str | None = None


class UpdateOrganizationMemberPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateOrganizationMemberPayload] = GraphQLOperation(
    name="updateOrganizationMember",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOrganizationMemberInput!"},
    document="""
mutation updateOrganizationMember($input: updateOrganizationMemberInput) {
 updateOrganizationMember(input: $input) {
 ...UpdateOrganizationMemberPayload
 }
}

fragment UpdateOrganizationMemberPayload on updateOrganizationMemberPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateOrganizationMember", UpdateOrganizationMemberPayload),
)
