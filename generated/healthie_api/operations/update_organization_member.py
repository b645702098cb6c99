# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_organization_member_payload import (
    UPDATE_ORGANIZATION_MEMBER_PAYLOAD_FRAGMENT,
    UpdateOrganizationMemberPayload,
)
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOrganizationMemberPayload] = GraphQLOperation(
    name="updateOrganizationMember",
    kind="mutation",
    root_field="updateOrganizationMember",
    python_path="healthie.mutations.update_organization_member",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationMemberInput"},
    document="""
mutation updateOrganizationMember($input: updateOrganizationMemberInput) {
  updateOrganizationMember(input: $input) {
    ...UpdateOrganizationMemberPayload
  }
}
"""
    + UPDATE_ORGANIZATION_MEMBER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateOrganizationMember", UpdateOrganizationMemberPayload),
)
