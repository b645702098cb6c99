# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..inputs.primary_organization_info_input import PrimaryOrganizationInfoInput
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.user import USER_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.organization import Organization
    from ..models.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        Organization,
        User,
    ) = later(
        __package__, "..models.field_error:FieldError", "..models.organization:Organization", "..models.user:User"
    )


class OrganizationSettingsInput(InputModel):
    appointment_type_specific_appointment_settings: Boolean | None = None
    booking_state_license_restrictions: Boolean | None = None
    conditional_form_questions: Boolean | None = None
    scheduling_priority_levels: Boolean | None = None
    sync_calendar_events_with_main_cal: Boolean | None = None


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


class CreateOrganizationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[CreateOrganizationPayload] = GraphQLOperation(
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
