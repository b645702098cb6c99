# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import JSON, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.organization import ORGANIZATION_FRAGMENT, Organization


class OrganizationMembershipRole(OpenEnum):
    STANDARD = "STANDARD"
    SUPPORT = "SUPPORT"


class UpdateUiConfigurationInput(InputModel):
    role: OrganizationMembershipRole | str
    ui_configuration: JSON


class UpdateUiConfigurationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[UpdateUiConfigurationPayload] = GraphQLOperation(
    name="updateOrganizationUiConfiguration",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateUiConfigurationInput!"},
    document="""
mutation updateOrganizationUiConfiguration($input: UpdateUiConfigurationInput) {
 updateOrganizationUiConfiguration(input: $input) {
 ...UpdateUiConfigurationPayload
 }
}

fragment UpdateUiConfigurationPayload on UpdateUiConfigurationPayload {
 messages {
 ...FieldError
 }
 organization {
 ...Organization
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("updateOrganizationUiConfiguration", UpdateUiConfigurationPayload),
)
