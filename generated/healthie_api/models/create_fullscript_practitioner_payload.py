# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.fullscript_practitioner_type import FullscriptPractitionerType


class CreateFullscriptPractitionerPayload(BaseModel):
    fullscript_practitioner: FullscriptPractitionerType | None
    messages: list[FieldError | None] | None


CREATE_FULLSCRIPT_PRACTITIONER_PAYLOAD_FRAGMENT = """
fragment CreateFullscriptPractitionerPayload on createFullscriptPractitionerPayload {
  fullscript_practitioner {
    ...FullscriptPractitionerType
  }
  messages {
    ...FieldError
  }
}
"""
