# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization import Organization


class ResetDefaultPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None


RESET_DEFAULT_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment ResetDefaultPdfLetterheadTemplatePayload on resetDefaultPdfLetterheadTemplatePayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}
"""
