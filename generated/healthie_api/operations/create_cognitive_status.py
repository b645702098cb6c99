# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.cognitive_status import COGNITIVE_STATUS_FRAGMENT
from ..models.create_cognitive_status_payload import (
    CREATE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT,
    CreateCognitiveStatusPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCognitiveStatusPayload] = GraphQLOperation(
    name="createCognitiveStatus",
    kind="mutation",
    root_field="createCognitiveStatus",
    python_path="healthie.mutations.create_cognitive_status",
    safety="create",
    confidence="full",
    arguments={"input": "createCognitiveStatusInput"},
    document="""
mutation createCognitiveStatus($input: createCognitiveStatusInput) {
  createCognitiveStatus(input: $input) {
    ...CreateCognitiveStatusPayload
  }
}
"""
    + CREATE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT
    + COGNITIVE_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCognitiveStatus", CreateCognitiveStatusPayload),
)
