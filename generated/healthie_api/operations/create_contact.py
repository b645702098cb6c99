# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.visitor import VISITOR_FRAGMENT, Visitor


class CreateContactInput(InputModel):
    about_me: str | None = None
    email: str | None = None
    first_name: str | None = None
    first_url: str | None = None
    last_name: str | None = None
    phone_number: str | None = None


class CreateContactPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


OPERATION: GraphQLOperation[CreateContactPayload] = GraphQLOperation(
    name="createContact",
    kind="mutation",
    safety="create",
    arguments={"input": "createContactInput!"},
    document="""
mutation createContact($input: createContactInput) {
 createContact(input: $input) {
 ...CreateContactPayload
 }
}

fragment CreateContactPayload on createContactPayload {
 messages {
 ...FieldError
 }
 visitor {
 ...Visitor
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + VISITOR_FRAGMENT,
    decode=object_of("createContact", CreateContactPayload),
)
