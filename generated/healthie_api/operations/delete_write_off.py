# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.requested_payment_reference import REQUESTED_PAYMENT_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..models.write_off import WRITE_OFF_FRAGMENT, WriteOff


class DeleteWriteOffInput(InputModel):
    id: ID | None = None


class DeleteWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None


OPERATION: GraphQLOperation[DeleteWriteOffPayload] = GraphQLOperation(
    name="deleteWriteOff",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteWriteOffInput!"},
    document="""
mutation deleteWriteOff($input: deleteWriteOffInput) {
 deleteWriteOff(input: $input) {
 ...DeleteWriteOffPayload
 }
}

fragment DeleteWriteOffPayload on deleteWriteOffPayload {
 messages {
 ...FieldError
 }
 write_off {
 ...WriteOff
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + WRITE_OFF_FRAGMENT
    + REQUESTED_PAYMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteWriteOff", DeleteWriteOffPayload),
)
