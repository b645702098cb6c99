# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.referring_physician import ReferringPhysician


class UpdateReferringPhysicianPayload(BaseModel):
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


UPDATE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT = """
fragment UpdateReferringPhysicianPayload on updateReferringPhysicianPayload {
  messages {
    ...FieldError
  }
  referring_physician {
    ...ReferringPhysician
  }
}
"""
