# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, MoneyInput, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.line_write_off import LINE_WRITE_OFF_FRAGMENT, LineWriteOff, LineWriteOffReason


class CreateLineWriteOffInput(InputModel):
    amount: MoneyInput
    cpt_codes_cms1500_id: ID
    notes: str | None = None
    reason: LineWriteOffReason | str


class CreateLineWriteOffPayload(BaseModel):
    line_write_off: LineWriteOff | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateLineWriteOffPayload] = GraphQLOperation(
    name="createLineWriteOff",
    kind="mutation",
    safety="money",
    arguments={"input": "CreateLineWriteOffInput!"},
    document="""
mutation createLineWriteOff($input: CreateLineWriteOffInput!) {
 createLineWriteOff(input: $input) {
 ...CreateLineWriteOffPayload
 }
}

fragment CreateLineWriteOffPayload on CreateLineWriteOffPayload {
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
    decode=object_of("createLineWriteOff", CreateLineWriteOffPayload),
)
