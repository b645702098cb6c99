# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization_membership import ORGANIZATION_MEMBERSHIP_FRAGMENT
from ..models.update_organization_membership_payload import (
    UPDATE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT,
    UpdateOrganizationMembershipPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOrganizationMembershipPayload] = GraphQLOperation(
    name="updateOrganizationMembership",
    kind="mutation",
    root_field="updateOrganizationMembership",
    python_path="healthie.mutations.update_organization_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationMembershipInput"},
    document="""
mutation updateOrganizationMembership($input: updateOrganizationMembershipInput) {
  updateOrganizationMembership(input: $input) {
    ...UpdateOrganizationMembershipPayload
  }
}
"""
    + UPDATE_ORGANIZATION_MEMBERSHIP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_MEMBERSHIP_FRAGMENT,
    decode=object_of("updateOrganizationMembership", UpdateOrganizationMembershipPayload),
)
