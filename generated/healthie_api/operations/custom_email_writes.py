# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.custom_email import CUSTOM_EMAIL_FRAGMENT, CustomEmail


class CreateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None


class DeleteCustomEmailInput(InputModel):
    id: ID | None = None


class UpdateCustomEmailInput(InputModel):
    email_type: str | None = None
    greeting: str | None = None
    id: ID | None = None
    message_body: str | None = None
    reactivation_wait_days: str | None = None
    subject: str | None = None


class CreateCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


class DeleteCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


class UpdateCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


CREATE_CUSTOM_EMAIL: GraphQLOperation[CreateCustomEmailPayload] = GraphQLOperation(
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

DELETE_CUSTOM_EMAIL: GraphQLOperation[DeleteCustomEmailPayload] = GraphQLOperation(
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

UPDATE_CUSTOM_EMAIL: GraphQLOperation[UpdateCustomEmailPayload] = GraphQLOperation(
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
