# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateOrganizationConfigurationInput(InputModel):
    internal_care_alerts_enabled: Boolean | None = None
    internal_care_alerts_require_acknowledgement: Boolean | None = None
    prevent_client_name_edit: Boolean | None = None


class OrganizationConfigurationType(BaseModel):
    id: ID
    internal_care_alerts_enabled: Boolean | None
    internal_care_alerts_require_acknowledgement: Boolean | None


class UpdateOrganizationConfigurationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization_configuration: OrganizationConfigurationType | None


OPERATION: GraphQLOperation[UpdateOrganizationConfigurationPayload] = GraphQLOperation(
    name="updateOrganizationConfiguration",
    kind="mutation",
    root_field="updateOrganizationConfiguration",
    python_path="healthie.mutations.update_organization_configuration",
    safety="idempotent_write",
    confidence="full",
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

fragment OrganizationConfigurationType on OrganizationConfigurationType {
  id
  internal_care_alerts_enabled
  internal_care_alerts_require_acknowledgement
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateOrganizationConfiguration", UpdateOrganizationConfigurationPayload),
)
