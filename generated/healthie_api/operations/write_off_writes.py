# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, MoneyInput, object_of

from ..enums.write_off_type import WriteOffType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.requested_payment_reference import REQUESTED_PAYMENT_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.write_off import WRITE_OFF_FRAGMENT, WriteOff


class CreateWriteOffInput(InputModel):
    amount: MoneyInput
    other_reason: str | None = None
    requested_payment_id: ID
    write_off_type: WriteOffType | str


class DeleteWriteOffInput(InputModel):
    id: ID | None = None


class UpdateWriteOffInput(InputModel):
    amount: MoneyInput | None = None
    id: ID
    other_reason: str | None = None
    requested_payment_id: ID | None = None
    write_off_type: WriteOffType | str | None = None


class CreateWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None = Field(validation_alias="writeOff", serialization_alias="writeOff")


class DeleteWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None


class UpdateWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None = Field(validation_alias="writeOff", serialization_alias="writeOff")


CREATE_WRITE_OFF: GraphQLOperation[CreateWriteOffPayload] = GraphQLOperation(
    name="createWriteOff",
    kind="mutation",
    safety="money",
    check="fetch the invoice with healthie.invoices.get and look at its write_offs",
    arguments={"input": "createWriteOffInput!"},
    document="""
mutation createWriteOff($input: createWriteOffInput) {
 createWriteOff(input: $input) {
 ...CreateWriteOffPayload
 }
}

fragment CreateWriteOffPayload on createWriteOffPayload {
 messages {
 ...FieldError
 }
 writeOff {
 ...WriteOff
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + WRITE_OFF_FRAGMENT
    + REQUESTED_PAYMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createWriteOff", CreateWriteOffPayload),
)

DELETE_WRITE_OFF: GraphQLOperation[DeleteWriteOffPayload] = GraphQLOperation(
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

UPDATE_WRITE_OFF: GraphQLOperation[UpdateWriteOffPayload] = GraphQLOperation(
    name="updateWriteOff",
    kind="mutation",
    safety="money",
    check="fetch the invoice with healthie.invoices.get and look at its write_offs",
    arguments={"input": "updateWriteOffInput!"},
    document="""
mutation updateWriteOff($input: updateWriteOffInput) {
 updateWriteOff(input: $input) {
 ...UpdateWriteOffPayload
 }
}

fragment UpdateWriteOffPayload on updateWriteOffPayload {
 messages {
 ...FieldError
 }
 writeOff {
 ...WriteOff
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + WRITE_OFF_FRAGMENT
    + REQUESTED_PAYMENT_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateWriteOff", UpdateWriteOffPayload),
)
