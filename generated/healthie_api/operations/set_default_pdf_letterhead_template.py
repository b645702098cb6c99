# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization
from ..models.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT, PdfLetterheadTemplate


class SetDefaultPdfLetterheadTemplateInput(InputModel):
    id: ID


class SetDefaultPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


OPERATION: GraphQLOperation[SetDefaultPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="setDefaultPdfLetterheadTemplate",
    kind="mutation",
    root_field="setDefaultPdfLetterheadTemplate",
    python_path="healthie.mutations.set_default_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "setDefaultPdfLetterheadTemplateInput!"},
    document="""
mutation setDefaultPdfLetterheadTemplate($input: setDefaultPdfLetterheadTemplateInput) {
  setDefaultPdfLetterheadTemplate(input: $input) {
    ...SetDefaultPdfLetterheadTemplatePayload
  }
}

fragment SetDefaultPdfLetterheadTemplatePayload on setDefaultPdfLetterheadTemplatePayload {
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
    decode=object_of("setDefaultPdfLetterheadTemplate", SetDefaultPdfLetterheadTemplatePayload),
)
