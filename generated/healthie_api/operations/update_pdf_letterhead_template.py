# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT
from ..models.update_pdf_letterhead_template_payload import (
    UPDATE_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT,
    UpdatePdfLetterheadTemplatePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="updatePdfLetterheadTemplate",
    kind="mutation",
    root_field="updatePdfLetterheadTemplate",
    python_path="healthie.mutations.update_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePdfLetterheadTemplateInput"},
    document="""
mutation updatePdfLetterheadTemplate($input: updatePdfLetterheadTemplateInput) {
  updatePdfLetterheadTemplate(input: $input) {
    ...UpdatePdfLetterheadTemplatePayload
  }
}
"""
    + UPDATE_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=object_of("updatePdfLetterheadTemplate", UpdatePdfLetterheadTemplatePayload),
)
