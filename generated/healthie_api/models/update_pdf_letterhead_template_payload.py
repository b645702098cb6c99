# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization import Organization
from ..models.pdf_letterhead_template import PdfLetterheadTemplate


class UpdatePdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


UPDATE_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment UpdatePdfLetterheadTemplatePayload on updatePdfLetterheadTemplatePayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
  pdf_letterhead_template {
    ...PdfLetterheadTemplate
  }
}
"""
