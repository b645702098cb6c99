# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization_configuration_type import (
    ORGANIZATION_CONFIGURATION_TYPE_FRAGMENT,
    OrganizationConfigurationType,
)


class UpdateOrganizationConfigurationInput(InputModel):
    internal_care_alerts_enabled: Boolean | None = None
    internal_care_alerts_require_acknowledgement: Boolean | None = None
    prevent_client_name_edit: Boolean | None = None


class UpdateOrganizationConfigurationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_configuration: OrganizationConfigurationType | None


OPERATION: GraphQLOperation[UpdateOrganizationConfigurationPayload] = GraphQLOperation(
    name="updateOrganizationConfiguration",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UpdateOrganizationConfigurationInput!"},
    document="""
mutation updateOrganizationConfiguration($input: UpdateOrganizationConfigurationInput!) {
 updateOrganizationConfiguration(input: $input) {
 ...UpdateOrganizationConfigurationPayload
 }
}

fragment UpdateOrganizationConfigurationPayload on UpdateOrganizationConfigurationPayload {
 messages {
 ...FieldError
 }
 organization_configuration {
 ...OrganizationConfigurationType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_CONFIGURATION_TYPE_FRAGMENT,
    decode=object_of("updateOrganizationConfiguration", UpdateOrganizationConfigurationPayload),
)
