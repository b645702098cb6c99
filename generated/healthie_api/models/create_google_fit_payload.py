# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.google_fit import GoogleFit


class CreateGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


CREATE_GOOGLE_FIT_PAYLOAD_FRAGMENT = """
fragment CreateGoogleFitPayload on createGoogleFitPayload {
  google_fit {
    ...GoogleFit
  }
  messages {
    ...FieldError
  }
}
"""
