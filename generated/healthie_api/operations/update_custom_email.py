# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    id: ID | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None


class UpdateCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCustomEmailPayload] = GraphQLOperation(
    name="updateCustomEmail",
    kind="mutation",
    root_field="updateCustomEmail",
    python_path="healthie.mutations.update_custom_email",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomEmailInput!"},
    document="""
mutation updateCustomEmail($input: updateCustomEmailInput) {
  updateCustomEmail(input: $input) {
    ...UpdateCustomEmailPayload
  }
}

fragment UpdateCustomEmailPayload on updateCustomEmailPayload {
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
    decode=object_of("updateCustomEmail", UpdateCustomEmailPayload),
)
