# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_pdf_letterhead_template_payload import (
    CREATE_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT,
    CreatePdfLetterheadTemplatePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="createPdfLetterheadTemplate",
    kind="mutation",
    root_field="createPdfLetterheadTemplate",
    python_path="healthie.mutations.create_pdf_letterhead_template",
    safety="create",
    confidence="full",
    arguments={"input": "createPdfLetterheadTemplateInput"},
    document="""
mutation createPdfLetterheadTemplate($input: createPdfLetterheadTemplateInput) {
  createPdfLetterheadTemplate(input: $input) {
    ...CreatePdfLetterheadTemplatePayload
  }
}
"""
    + CREATE_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=object_of("createPdfLetterheadTemplate", CreatePdfLetterheadTemplatePayload),
)
