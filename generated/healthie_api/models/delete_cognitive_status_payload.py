# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.cognitive_status import CognitiveStatus
from ..models.field_error import FieldError


class DeleteCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


DELETE_COGNITIVE_STATUS_PAYLOAD_FRAGMENT = """
fragment DeleteCognitiveStatusPayload on deleteCognitiveStatusPayload {
  cognitive_status {
    ...CognitiveStatus
  }
  messages {
    ...FieldError
  }
}
"""
