# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_write_off_payload import DELETE_WRITE_OFF_PAYLOAD_FRAGMENT, DeleteWriteOffPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.write_off import WRITE_OFF_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteWriteOffPayload] = GraphQLOperation(
    name="deleteWriteOff",
    kind="mutation",
    root_field="deleteWriteOff",
    python_path="healthie.mutations.delete_write_off",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteWriteOffInput"},
    document="""
mutation deleteWriteOff($input: deleteWriteOffInput) {
  deleteWriteOff(input: $input) {
    ...DeleteWriteOffPayload
  }
}
"""
    + DELETE_WRITE_OFF_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + WRITE_OFF_FRAGMENT,
    decode=object_of("deleteWriteOff", DeleteWriteOffPayload),
)
