# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
