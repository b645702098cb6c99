# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.organization_info import ORGANIZATION_INFO_FRAGMENT
from ..models.update_organization_payload import UPDATE_ORGANIZATION_PAYLOAD_FRAGMENT, UpdateOrganizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOrganizationPayload] = GraphQLOperation(
    name="updateOrganization",
    kind="mutation",
    root_field="updateOrganization",
    python_path="healthie.mutations.update_organization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationInput"},
    document="""
mutation updateOrganization($input: updateOrganizationInput) {
  updateOrganization(input: $input) {
    ...UpdateOrganizationPayload
  }
}
"""
    + UPDATE_ORGANIZATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + ORGANIZATION_INFO_FRAGMENT,
    decode=object_of("updateOrganization", UpdateOrganizationPayload),
)
