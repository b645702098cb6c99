# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_organization_payload import CREATE_ORGANIZATION_PAYLOAD_FRAGMENT, CreateOrganizationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOrganizationPayload] = GraphQLOperation(
    name="createOrganization",
    kind="mutation",
    root_field="createOrganization",
    python_path="healthie.mutations.create_organization",
    safety="create",
    confidence="full",
    arguments={"input": "createOrganizationInput"},
    document="""
mutation createOrganization($input: createOrganizationInput) {
  createOrganization(input: $input) {
    ...CreateOrganizationPayload
  }
}
"""
    + CREATE_ORGANIZATION_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("createOrganization", CreateOrganizationPayload),
)
