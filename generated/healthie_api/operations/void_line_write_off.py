# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.line_write_off import LINE_WRITE_OFF_FRAGMENT, LineWriteOff


class VoidLineWriteOffInput(InputModel):
    id: ID


class VoidLineWriteOffPayload(BaseModel):
    line_write_off: LineWriteOff | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[VoidLineWriteOffPayload] = GraphQLOperation(
    name="voidLineWriteOff",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "VoidLineWriteOffInput!"},
    document="""
mutation voidLineWriteOff($input: VoidLineWriteOffInput!) {
 voidLineWriteOff(input: $input) {
 ...VoidLineWriteOffPayload
 }
}

fragment VoidLineWriteOffPayload on VoidLineWriteOffPayload {
 line_write_off {
 ...LineWriteOff
 }
 messages {
 ...FieldError
 }
}
"""
    + LINE_WRITE_OFF_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("voidLineWriteOff", VoidLineWriteOffPayload),
)
