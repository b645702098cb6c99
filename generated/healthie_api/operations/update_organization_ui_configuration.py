# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import JSON

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization


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
    root_field="updateOrganizationUiConfiguration",
    python_path="healthie.mutations.update_organization_ui_configuration",
    safety="idempotent_write",
    confidence="full",
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
