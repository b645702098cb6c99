# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.destroy_pdf_letterhead_template_payload import (
    DESTROY_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT,
    DestroyPdfLetterheadTemplatePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="destroyPdfLetterheadTemplate",
    kind="mutation",
    root_field="destroyPdfLetterheadTemplate",
    python_path="healthie.mutations.destroy_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyPdfLetterheadTemplateInput"},
    document="""
mutation destroyPdfLetterheadTemplate($input: destroyPdfLetterheadTemplateInput) {
  destroyPdfLetterheadTemplate(input: $input) {
    ...DestroyPdfLetterheadTemplatePayload
  }
}
"""
    + DESTROY_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=object_of("destroyPdfLetterheadTemplate", DestroyPdfLetterheadTemplatePayload),
)
