# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_create_organization_memberships_payload import (
    BULK_CREATE_ORGANIZATION_MEMBERSHIPS_PAYLOAD_FRAGMENT,
    BulkCreateOrganizationMembershipsPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkCreateOrganizationMembershipsPayload] = GraphQLOperation(
    name="bulkCreateOrganizationMemberships",
    kind="mutation",
    root_field="bulkCreateOrganizationMemberships",
    python_path="healthie.mutations.bulk_create_organization_memberships",
    safety="create",
    confidence="full",
    arguments={"input": "bulkCreateOrganizationMembershipsInput"},
    document="""
mutation bulkCreateOrganizationMemberships($input: bulkCreateOrganizationMembershipsInput) {
  bulkCreateOrganizationMemberships(input: $input) {
    ...BulkCreateOrganizationMembershipsPayload
  }
}
"""
    + BULK_CREATE_ORGANIZATION_MEMBERSHIPS_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("bulkCreateOrganizationMemberships", BulkCreateOrganizationMembershipsPayload),
)
