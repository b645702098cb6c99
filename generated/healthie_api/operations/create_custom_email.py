# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None


class CreateCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCustomEmailPayload] = GraphQLOperation(
    name="createCustomEmail",
    kind="mutation",
    root_field="createCustomEmail",
    python_path="healthie.mutations.create_custom_email",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomEmailInput!"},
    document="""
mutation createCustomEmail($input: createCustomEmailInput) {
  createCustomEmail(input: $input) {
    ...CreateCustomEmailPayload
  }
}

fragment CreateCustomEmailPayload on createCustomEmailPayload {
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
    decode=object_of("createCustomEmail", CreateCustomEmailPayload),
)
