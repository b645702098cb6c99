# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT, PdfLetterheadTemplate


class UpdatePdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


OPERATION: GraphQLOperation[UpdatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="updatePdfLetterheadTemplate",
    kind="mutation",
    root_field="updatePdfLetterheadTemplate",
    python_path="healthie.mutations.update_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePdfLetterheadTemplateInput!"},
    document="""
mutation updatePdfLetterheadTemplate($input: updatePdfLetterheadTemplateInput) {
  updatePdfLetterheadTemplate(input: $input) {
    ...UpdatePdfLetterheadTemplatePayload
  }
}

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
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=object_of("updatePdfLetterheadTemplate", UpdatePdfLetterheadTemplatePayload),
)
