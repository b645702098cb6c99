# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="create",
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
