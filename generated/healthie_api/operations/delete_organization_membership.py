# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_organization_membership_payload import (
    DELETE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT,
    DeleteOrganizationMembershipPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOrganizationMembershipPayload] = GraphQLOperation(
    name="deleteOrganizationMembership",
    kind="mutation",
    root_field="deleteOrganizationMembership",
    python_path="healthie.mutations.delete_organization_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOrganizationMembershipInput"},
    document="""
mutation deleteOrganizationMembership($input: deleteOrganizationMembershipInput) {
  deleteOrganizationMembership(input: $input) {
    ...DeleteOrganizationMembershipPayload
  }
}
"""
    + DELETE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("deleteOrganizationMembership", DeleteOrganizationMembershipPayload),
)
