# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
