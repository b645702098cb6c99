# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, MoneyInput
from pydantic import Field

from ..enums.write_off_type import WriteOffType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.write_off import WRITE_OFF_FRAGMENT, WriteOff


class UpdateWriteOffInput(InputModel):
    amount: MoneyInput | None = None
    id: ID
    other_reason: str | None = None
    requested_payment_id: ID | None = None
    write_off_type: WriteOffType | str | None = None


class UpdateWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None = Field(validation_alias="writeOff", serialization_alias="writeOff")


OPERATION: GraphQLOperation[UpdateWriteOffPayload] = GraphQLOperation(
    name="updateWriteOff",
    kind="mutation",
    root_field="updateWriteOff",
    python_path="healthie.mutations.update_write_off",
    safety="money",
    confidence="full",
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
    + WRITE_OFF_FRAGMENT,
    decode=object_of("updateWriteOff", UpdateWriteOffPayload),
)
