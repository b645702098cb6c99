# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cognitive_status import COGNITIVE_STATUS_FRAGMENT
from ..models.delete_cognitive_status_payload import (
    DELETE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT,
    DeleteCognitiveStatusPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCognitiveStatusPayload] = GraphQLOperation(
    name="deleteCognitiveStatus",
    kind="mutation",
    root_field="deleteCognitiveStatus",
    python_path="healthie.mutations.delete_cognitive_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCognitiveStatusInput"},
    document="""
mutation deleteCognitiveStatus($input: deleteCognitiveStatusInput) {
  deleteCognitiveStatus(input: $input) {
    ...DeleteCognitiveStatusPayload
  }
}
"""
    + DELETE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT
    + COGNITIVE_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCognitiveStatus", DeleteCognitiveStatusPayload),
)
