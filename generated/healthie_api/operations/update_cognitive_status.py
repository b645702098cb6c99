# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cognitive_status import COGNITIVE_STATUS_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_cognitive_status_payload import (
    UPDATE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT,
    UpdateCognitiveStatusPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCognitiveStatusPayload] = GraphQLOperation(
    name="updateCognitiveStatus",
    kind="mutation",
    root_field="updateCognitiveStatus",
    python_path="healthie.mutations.update_cognitive_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCognitiveStatusInput"},
    document="""
mutation updateCognitiveStatus($input: updateCognitiveStatusInput) {
  updateCognitiveStatus(input: $input) {
    ...UpdateCognitiveStatusPayload
  }
}
"""
    + UPDATE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT
    + COGNITIVE_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCognitiveStatus", UpdateCognitiveStatusPayload),
)
