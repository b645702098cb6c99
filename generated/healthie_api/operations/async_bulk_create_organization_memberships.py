# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class AsyncBulkCreateOrganizationMembershipsInput(InputModel):
    org_role: str | None = None
    organization_id: ID
    permission_template_id: ID | None = None
    user_ids: list[ID | None]


class AsyncBulkCreateOrganizationMembershipsPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[AsyncBulkCreateOrganizationMembershipsPayload] = GraphQLOperation(
    name="asyncBulkCreateOrganizationMemberships",
    kind="mutation",
    root_field="asyncBulkCreateOrganizationMemberships",
    python_path="healthie.mutations.async_bulk_create_organization_memberships",
    safety="create",
    confidence="full",
    arguments={"input": "asyncBulkCreateOrganizationMembershipsInput!"},
    document="""
mutation asyncBulkCreateOrganizationMemberships($input: asyncBulkCreateOrganizationMembershipsInput) {
  asyncBulkCreateOrganizationMemberships(input: $input) {
    ...AsyncBulkCreateOrganizationMembershipsPayload
  }
}

fragment AsyncBulkCreateOrganizationMembershipsPayload on asyncBulkCreateOrganizationMembershipsPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("asyncBulkCreateOrganizationMemberships", AsyncBulkCreateOrganizationMembershipsPayload),
)
