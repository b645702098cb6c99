# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_organization_membership_payload import (
    CREATE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT,
    CreateOrganizationMembershipPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOrganizationMembershipPayload] = GraphQLOperation(
    name="createOrganizationMembership",
    kind="mutation",
    root_field="createOrganizationMembership",
    python_path="healthie.mutations.create_organization_membership",
    safety="create",
    confidence="full",
    arguments={"input": "createOrganizationMembershipInput"},
    document="""
mutation createOrganizationMembership($input: createOrganizationMembershipInput) {
  createOrganizationMembership(input: $input) {
    ...CreateOrganizationMembershipPayload
  }
}
"""
    + CREATE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("createOrganizationMembership", CreateOrganizationMembershipPayload),
)
