# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.organization import ORGANIZATION_FRAGMENT, Organization


class ResetDefaultPdfLetterheadTemplateInput(InputModel):
    reset_letterhead_template: Boolean | None = None


class ResetDefaultPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[ResetDefaultPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="resetDefaultPdfLetterheadTemplate",
    kind="mutation",
    safety="idempotent_write",
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
