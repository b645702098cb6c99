# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.visitor import VISITOR_FRAGMENT, Visitor


class CreateVisitorInput(InputModel):
    email: str | None = None
    first_name: str | None = None
    first_url: str | None = None


class CreateVisitorPayload(BaseModel):
    messages: list[FieldError | None] | None
    visitor: Visitor | None


OPERATION: GraphQLOperation[CreateVisitorPayload] = GraphQLOperation(
    name="createVisitor",
    kind="mutation",
    safety="create",
    arguments={"input": "createVisitorInput!"},
    document="""
mutation createVisitor($input: createVisitorInput) {
 createVisitor(input: $input) {
 ...CreateVisitorPayload
 }
}

fragment CreateVisitorPayload on createVisitorPayload {
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
    decode=object_of("createVisitor", CreateVisitorPayload),
)
