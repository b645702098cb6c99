# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.write_off import WRITE_OFF_FRAGMENT, WriteOff


class DeleteWriteOffInput(InputModel):
    id: ID | None = None


class DeleteWriteOffPayload(BaseModel):
    messages: list[FieldError | None] | None
    write_off: WriteOff | None


OPERATION: GraphQLOperation[DeleteWriteOffPayload] = GraphQLOperation(
    name="deleteWriteOff",
    kind="mutation",
    root_field="deleteWriteOff",
    python_path="healthie.mutations.delete_write_off",
    safety="idempotent_write",
    confidence="full",
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
    + WRITE_OFF_FRAGMENT,
    decode=object_of("deleteWriteOff", DeleteWriteOffPayload),
)
