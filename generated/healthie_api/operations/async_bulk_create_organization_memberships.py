# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.async_bulk_create_organization_memberships_payload import (
    ASYNC_BULK_CREATE_ORGANIZATION_MEMBERSHIPS_PAYLOAD_FRAGMENT,
    AsyncBulkCreateOrganizationMembershipsPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AsyncBulkCreateOrganizationMembershipsPayload] = GraphQLOperation(
    name="asyncBulkCreateOrganizationMemberships",
    kind="mutation",
    root_field="asyncBulkCreateOrganizationMemberships",
    python_path="healthie.mutations.async_bulk_create_organization_memberships",
    safety="create",
    confidence="full",
    arguments={"input": "asyncBulkCreateOrganizationMembershipsInput"},
    document="""
mutation asyncBulkCreateOrganizationMemberships($input: asyncBulkCreateOrganizationMembershipsInput) {
  asyncBulkCreateOrganizationMemberships(input: $input) {
    ...AsyncBulkCreateOrganizationMembershipsPayload
  }
}
"""
    + ASYNC_BULK_CREATE_ORGANIZATION_MEMBERSHIPS_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("asyncBulkCreateOrganizationMemberships", AsyncBulkCreateOrganizationMembershipsPayload),
)
