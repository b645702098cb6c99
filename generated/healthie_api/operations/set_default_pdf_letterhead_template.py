# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..operations.organization import ORGANIZATION_FRAGMENT
from ..operations.pdf_letterhead_template import PDF_LETTERHEAD_TEMPLATE_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..operations.organization import Organization
    from ..operations.pdf_letterhead_template import PdfLetterheadTemplate
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        Organization,
        PdfLetterheadTemplate,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..operations.organization:Organization",
        "..operations.pdf_letterhead_template:PdfLetterheadTemplate",
    )


class SetDefaultPdfLetterheadTemplateInput(InputModel):
    id: ID


class SetDefaultPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


OPERATION: GraphQLOperation[SetDefaultPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="setDefaultPdfLetterheadTemplate",
    kind="mutation",
    safety="idempotent_write",
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
