# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT, PdfLetterheadTemplate


class DestroyPdfLetterheadTemplateInput(InputModel):
    id: ID


class DestroyPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


OPERATION: GraphQLOperation[DestroyPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="destroyPdfLetterheadTemplate",
    kind="mutation",
    root_field="destroyPdfLetterheadTemplate",
    python_path="healthie.mutations.destroy_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyPdfLetterheadTemplateInput!"},
    document="""
mutation destroyPdfLetterheadTemplate($input: destroyPdfLetterheadTemplateInput) {
  destroyPdfLetterheadTemplate(input: $input) {
    ...DestroyPdfLetterheadTemplatePayload
  }
}

fragment DestroyPdfLetterheadTemplatePayload on destroyPdfLetterheadTemplatePayload {
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
    decode=object_of("destroyPdfLetterheadTemplate", DestroyPdfLetterheadTemplatePayload),
)
