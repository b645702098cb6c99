# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCustomEmailInput(InputModel):
    id: ID | None = None


class DeleteCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCustomEmailPayload] = GraphQLOperation(
    name="deleteCustomEmail",
    kind="mutation",
    root_field="deleteCustomEmail",
    python_path="healthie.mutations.delete_custom_email",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomEmailInput!"},
    document="""
mutation deleteCustomEmail($input: deleteCustomEmailInput) {
  deleteCustomEmail(input: $input) {
    ...DeleteCustomEmailPayload
  }
}

fragment DeleteCustomEmailPayload on deleteCustomEmailPayload {
  customEmail {
    ...CustomEmail
  }
  messages {
    ...FieldError
  }
}
"""
    + CUSTOM_EMAIL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomEmail", DeleteCustomEmailPayload),
)
