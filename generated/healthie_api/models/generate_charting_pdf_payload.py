# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
