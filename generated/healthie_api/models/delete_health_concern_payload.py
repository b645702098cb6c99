# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.health_concern import HealthConcern


class DeleteHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


DELETE_HEALTH_CONCERN_PAYLOAD_FRAGMENT = """
fragment DeleteHealthConcernPayload on deleteHealthConcernPayload {
  health_concern {
    ...HealthConcern
  }
  messages {
    ...FieldError
  }
}
"""
