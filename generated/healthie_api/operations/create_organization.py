# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization
from ..models.user import USER_FRAGMENT, User


class CreateOrganizationPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[CreateOrganizationPayload] = GraphQLOperation(
    name="createOrganization",
    kind="mutation",
    root_field="createOrganization",
    python_path="healthie.mutations.create_organization",
    safety="create",
    confidence="full",
    arguments={"input": "createOrganizationInput!"},
    document="""
mutation createOrganization($input: createOrganizationInput) {
  createOrganization(input: $input) {
    ...CreateOrganizationPayload
  }
}

fragment CreateOrganizationPayload on createOrganizationPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("createOrganization", CreateOrganizationPayload),
)
