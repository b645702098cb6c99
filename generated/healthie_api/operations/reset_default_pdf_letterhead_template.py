# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization


class ResetDefaultPdfLetterheadTemplateInput(InputModel):
    reset_letterhead_template: Boolean | None = None


class ResetDefaultPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[ResetDefaultPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="resetDefaultPdfLetterheadTemplate",
    kind="mutation",
    root_field="resetDefaultPdfLetterheadTemplate",
    python_path="healthie.mutations.reset_default_pdf_letterhead_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "resetDefaultPdfLetterheadTemplateInput!"},
    document="""
mutation resetDefaultPdfLetterheadTemplate($input: resetDefaultPdfLetterheadTemplateInput) {
  resetDefaultPdfLetterheadTemplate(input: $input) {
    ...ResetDefaultPdfLetterheadTemplatePayload
  }
}

fragment ResetDefaultPdfLetterheadTemplatePayload on resetDefaultPdfLetterheadTemplatePayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("resetDefaultPdfLetterheadTemplate", ResetDefaultPdfLetterheadTemplatePayload),
)
