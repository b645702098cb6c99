# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.human import Human


class UpdateHumanPayload(BaseModel):
    human: Human | None
    messages: list[FieldError | None] | None


UPDATE_HUMAN_PAYLOAD_FRAGMENT = """
fragment UpdateHumanPayload on updateHumanPayload {
  human {
    ...Human
  }
  messages {
    ...FieldError
  }
}
"""
