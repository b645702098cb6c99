# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class UpdateOrganizationMemberPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[UpdateOrganizationMemberPayload] = GraphQLOperation(
    name="updateOrganizationMember",
    kind="mutation",
    root_field="updateOrganizationMember",
    python_path="healthie.mutations.update_organization_member",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOrganizationMemberInput!"},
    document="""
mutation updateOrganizationMember($input: updateOrganizationMemberInput) {
  updateOrganizationMember(input: $input) {
    ...UpdateOrganizationMemberPayload
  }
}

fragment UpdateOrganizationMemberPayload on updateOrganizationMemberPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateOrganizationMember", UpdateOrganizationMemberPayload),
)
