# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RefetchChangeHealthLabOrderInput(InputModel):
    id: ID | None = None


class RefetchChangeHealthLabOrderPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[RefetchChangeHealthLabOrderPayload] = GraphQLOperation(
    name="refetchChangeHealthLabOrder",
    kind="mutation",
    safety="create",
    arguments={"input": "RefetchChangeHealthLabOrderInput!"},
    document="""
mutation refetchChangeHealthLabOrder($input: RefetchChangeHealthLabOrderInput) {
 refetchChangeHealthLabOrder(input: $input) {
 ...RefetchChangeHealthLabOrderPayload
 }
}

fragment RefetchChangeHealthLabOrderPayload on RefetchChangeHealthLabOrderPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("refetchChangeHealthLabOrder", RefetchChangeHealthLabOrderPayload),
)
