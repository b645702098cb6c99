# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="create",
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
