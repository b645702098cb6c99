# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..operations.organization import ORGANIZATION_FRAGMENT
from ..operations.organization_info import ORGANIZATION_INFO_FRAGMENT
from ..operations.user import USER_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..operations.organization import Organization
    from ..operations.organization_info import OrganizationInfo
    from ..operations.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        Organization,
        OrganizationInfo,
        User,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..operations.organization:Organization",
        "..operations.organization_info:OrganizationInfo",
        "..operations.user:User",
    )


class OrgLocationInput(InputModel):
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


class OrganizationSettingsInput(InputModel):
    appointment_type_specific_appointment_settings: Boolean | None = None
    booking_state_license_restrictions: Boolean | None = None
    conditional_form_questions: Boolean | None = None
    scheduling_priority_levels: Boolean | None = None
    sync_calendar_events_with_main_cal: Boolean | None = None


class PrimaryOrganizationInfoInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    external_id: str | None = None
    id: ID | None = None
    id_number_type: str | None = None
    location: OrgLocationInput | None = None
    name: str | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    phone_number: str | None = None
    primary: Boolean | None = None
    tax_id: str | None = None
    tax_id_type: str | None = None


class SubOrganizationInfoInput(InputModel):
    copy_appointment_settings: Boolean | None = None
    copy_onboarding_flows: Boolean | None = None
    copy_packages: Boolean | None = None
    copy_programs: Boolean | None = None
    id: ID | None = None
    inherit_appointment_types: Boolean | None = None
    inherit_custom_module_forms: Boolean | None = None
    inherit_stripe_account: Boolean | None = None
    name: str | None = Field(default=None, deprecated=True)
    organization_settings: OrganizationSettingsInput | None = None


class CreateOrganizationInput(InputModel):
    create_as_suborganization: Boolean | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    organization_email: str | None = None
    organization_info: PrimaryOrganizationInfoInput | None = None
    password: str | None = None
    send_invite_email: Boolean | None = None
    sub_org_settings: SubOrganizationInfoInput | None = None


class UpdateOrganizationInput(InputModel):
    id: ID | None = None
    organization_email: str | None = None
    organization_info: PrimaryOrganizationInfoInput | None = None


class CreateOrganizationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization: Organization | None


class UpdateOrganizationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    updated_organization_info: OrganizationInfo | None


CREATE_ORGANIZATION: GraphQLOperation[CreateOrganizationPayload] = GraphQLOperation(
    name="createOrganization",
    kind="mutation",
    safety="create",
    arguments={"input": "createOrganizationInput!"},
    document="""
mutation createOrganization($input: createOrganizationInput) {
 createOrganization(input: $input) {
 ...CreateOrganizationPayload
 }
}

fragment CreateOrganizationPayload on createOrganizationPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
 organization {
 ...Organization
 }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("createOrganization", CreateOrganizationPayload),
)

UPDATE_ORGANIZATION: GraphQLOperation[UpdateOrganizationPayload] = GraphQLOperation(
    name="updateOrganization",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOrganizationInput!"},
    document="""
mutation updateOrganization($input: updateOrganizationInput) {
 updateOrganization(input: $input) {
 ...UpdateOrganizationPayload
 }
}

fragment UpdateOrganizationPayload on updateOrganizationPayload {
 messages {
 ...FieldError
 }
 organization {
 ...Organization
 }
 updated_organization_info {
 ...OrganizationInfo
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT,
    decode=object_of("updateOrganization", UpdateOrganizationPayload),
)
