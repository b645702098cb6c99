# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ClearUnreconciledObjectsInput(InputModel):
    user_id: ID | None = None


class ClearUnreconciledObjectsPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ClearUnreconciledObjectsPayload] = GraphQLOperation(
    name="clearUnreconciledObjects",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "clearUnreconciledObjectsInput!"},
    document="""
mutation clearUnreconciledObjects($input: clearUnreconciledObjectsInput) {
 clearUnreconciledObjects(input: $input) {
 ...ClearUnreconciledObjectsPayload
 }
}

fragment ClearUnreconciledObjectsPayload on clearUnreconciledObjectsPayload {
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("clearUnreconciledObjects", ClearUnreconciledObjectsPayload),
)
