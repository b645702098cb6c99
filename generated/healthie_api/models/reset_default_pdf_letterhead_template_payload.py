# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
