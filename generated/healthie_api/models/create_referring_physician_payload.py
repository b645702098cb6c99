# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.referring_physician import ReferringPhysician


class CreateReferringPhysicianPayload(BaseModel):
    duplicated_physician: ReferringPhysician | None
    messages: list[FieldError | None] | None
    referring_physician: ReferringPhysician | None


CREATE_REFERRING_PHYSICIAN_PAYLOAD_FRAGMENT = """
fragment CreateReferringPhysicianPayload on createReferringPhysicianPayload {
  duplicated_physician {
    ...ReferringPhysician
  }
  messages {
    ...FieldError
  }
  referring_physician {
    ...ReferringPhysician
  }
}
"""
