# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT, PdfLetterheadTemplate


class CreatePdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


OPERATION: GraphQLOperation[CreatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="createPdfLetterheadTemplate",
    kind="mutation",
    root_field="createPdfLetterheadTemplate",
    python_path="healthie.mutations.create_pdf_letterhead_template",
    safety="create",
    confidence="full",
    arguments={"input": "createPdfLetterheadTemplateInput!"},
    document="""
mutation createPdfLetterheadTemplate($input: createPdfLetterheadTemplateInput) {
  createPdfLetterheadTemplate(input: $input) {
    ...CreatePdfLetterheadTemplatePayload
  }
}

fragment CreatePdfLetterheadTemplatePayload on createPdfLetterheadTemplatePayload {
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
    decode=object_of("createPdfLetterheadTemplate", CreatePdfLetterheadTemplatePayload),
)
