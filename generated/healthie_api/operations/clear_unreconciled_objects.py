# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.clear_unreconciled_objects_payload import (
    CLEAR_UNRECONCILED_OBJECTS_PAYLOAD_FRAGMENT,
    ClearUnreconciledObjectsPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ClearUnreconciledObjectsPayload] = GraphQLOperation(
    name="clearUnreconciledObjects",
    kind="mutation",
    root_field="clearUnreconciledObjects",
    python_path="healthie.mutations.clear_unreconciled_objects",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "clearUnreconciledObjectsInput"},
    document="""
mutation clearUnreconciledObjects($input: clearUnreconciledObjectsInput) {
  clearUnreconciledObjects(input: $input) {
    ...ClearUnreconciledObjectsPayload
  }
}
"""
    + CLEAR_UNRECONCILED_OBJECTS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("clearUnreconciledObjects", ClearUnreconciledObjectsPayload),
)
