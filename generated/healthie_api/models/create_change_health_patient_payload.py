# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class CreateChangeHealthPatientPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


CREATE_CHANGE_HEALTH_PATIENT_PAYLOAD_FRAGMENT = """
fragment CreateChangeHealthPatientPayload on CreateChangeHealthPatientPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
