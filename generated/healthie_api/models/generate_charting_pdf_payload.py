# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class GenerateChartingPdfPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


GENERATE_CHARTING_PDF_PAYLOAD_FRAGMENT = """
fragment GenerateChartingPdfPayload on generateChartingPdfPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
