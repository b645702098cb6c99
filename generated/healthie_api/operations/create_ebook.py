# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.visitor import VISITOR_FRAGMENT, Visitor


class CreateEbookInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    first_url: str | None = None


class CreateEbookPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


OPERATION: GraphQLOperation[CreateEbookPayload] = GraphQLOperation(
    name="createEbook",
    kind="mutation",
    safety="create",
    arguments={"input": "createEbookInput!"},
    document="""
mutation createEbook($input: createEbookInput) {
 createEbook(input: $input) {
 ...CreateEbookPayload
 }
}

fragment CreateEbookPayload on createEbookPayload {
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
    decode=object_of("createEbook", CreateEbookPayload),
)
