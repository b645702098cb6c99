# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.reset_default_pdf_letterhead_template_payload import (
    RESET_DEFAULT_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT,
    ResetDefaultPdfLetterheadTemplatePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResetDefaultPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="resetDefaultPdfLetterheadTemplate",
    kind="mutation",
    root_field="resetDefaultPdfLetterheadTemplate",
    python_path="healthie.mutations.reset_default_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "resetDefaultPdfLetterheadTemplateInput"},
    document="""
mutation resetDefaultPdfLetterheadTemplate($input: resetDefaultPdfLetterheadTemplateInput) {
  resetDefaultPdfLetterheadTemplate(input: $input) {
    ...ResetDefaultPdfLetterheadTemplatePayload
  }
}
"""
    + RESET_DEFAULT_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("resetDefaultPdfLetterheadTemplate", ResetDefaultPdfLetterheadTemplatePayload),
)
