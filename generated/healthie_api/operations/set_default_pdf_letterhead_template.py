# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT
from ..models.set_default_pdf_letterhead_template_payload import (
    SET_DEFAULT_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT,
    SetDefaultPdfLetterheadTemplatePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SetDefaultPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="setDefaultPdfLetterheadTemplate",
    kind="mutation",
    root_field="setDefaultPdfLetterheadTemplate",
    python_path="healthie.mutations.set_default_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "setDefaultPdfLetterheadTemplateInput"},
    document="""
mutation setDefaultPdfLetterheadTemplate($input: setDefaultPdfLetterheadTemplateInput) {
  setDefaultPdfLetterheadTemplate(input: $input) {
    ...SetDefaultPdfLetterheadTemplatePayload
  }
}
"""
    + SET_DEFAULT_PDF_LETTERHEAD_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=object_of("setDefaultPdfLetterheadTemplate", SetDefaultPdfLetterheadTemplatePayload),
)
