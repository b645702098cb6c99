# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
