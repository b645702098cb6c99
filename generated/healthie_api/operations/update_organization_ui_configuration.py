# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.update_ui_configuration_payload import (
    UPDATE_UI_CONFIGURATION_PAYLOAD_FRAGMENT,
    UpdateUiConfigurationPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUiConfigurationPayload] = GraphQLOperation(
    name="updateOrganizationUiConfiguration",
    kind="mutation",
    root_field="updateOrganizationUiConfiguration",
    python_path="healthie.mutations.update_organization_ui_configuration",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "UpdateUiConfigurationInput"},
    document="""
mutation updateOrganizationUiConfiguration($input: UpdateUiConfigurationInput) {
  updateOrganizationUiConfiguration(input: $input) {
    ...UpdateUiConfigurationPayload
  }
}
"""
    + UPDATE_UI_CONFIGURATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("updateOrganizationUiConfiguration", UpdateUiConfigurationPayload),
)
