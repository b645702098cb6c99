# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..operations.organization import ORGANIZATION_FRAGMENT
from ..operations.pdf_letterhead_template import (
    PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    PdfLetterheadTemplateAddressSource,
    PdfLetterheadTemplateBrandLogoSource,
    PdfLetterheadTemplateEmailSource,
    PdfLetterheadTemplatePhoneNumberSource,
    PdfLetterheadTemplateTeamMemberNameSource,
)

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


class CreatePdfLetterheadTemplateInput(InputModel):
    address_source: PdfLetterheadTemplateAddressSource | str | None = None
    brand_logo_source: PdfLetterheadTemplateBrandLogoSource | str | None = None
    email_source: PdfLetterheadTemplateEmailSource | str | None = None
    include_address: Boolean | None = None
    include_appointment_details: Boolean | None = None
    include_brand_logo: Boolean | None = None
    include_email: Boolean | None = None
    include_organization_name: Boolean | None = None
    include_phone_number: Boolean | None = None
    include_team_member_name: Boolean | None = None
    include_team_member_npi: Boolean | None = None
    include_team_member_qualifications: Boolean | None = None
    other_email: str | None = None
    other_phone_number: str | None = None
    phone_number_source: PdfLetterheadTemplatePhoneNumberSource | str | None = None
    team_member_name_source: PdfLetterheadTemplateTeamMemberNameSource | str | None = None
    title: str | None = None


class DestroyPdfLetterheadTemplateInput(InputModel):
    id: ID


class UpdatePdfLetterheadTemplateInput(InputModel):
    address_source: PdfLetterheadTemplateAddressSource | str | None = None
    brand_logo_source: PdfLetterheadTemplateBrandLogoSource | str | None = None
    email_source: PdfLetterheadTemplateEmailSource | str | None = None
    id: ID
    include_address: Boolean | None = None
    include_appointment_details: Boolean | None = None
    include_brand_logo: Boolean | None = None
    include_email: Boolean | None = None
    include_organization_name: Boolean | None = None
    include_phone_number: Boolean | None = None
    include_team_member_name: Boolean | None = None
    include_team_member_npi: Boolean | None = None
    include_team_member_qualifications: Boolean | None = None
    other_email: str | None = None
    other_phone_number: str | None = None
    phone_number_source: PdfLetterheadTemplatePhoneNumberSource | str | None = None
    team_member_name_source: PdfLetterheadTemplateTeamMemberNameSource | str | None = None
    title: str | None = None


class CreatePdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


class DestroyPdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


class UpdatePdfLetterheadTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None
    pdf_letterhead_template: PdfLetterheadTemplate | None


CREATE_PDF_LETTERHEAD_TEMPLATE: GraphQLOperation[CreatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="createPdfLetterheadTemplate",
    kind="mutation",
    safety="create",
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

DESTROY_PDF_LETTERHEAD_TEMPLATE: GraphQLOperation[DestroyPdfLetterheadTemplatePayload] = GraphQLOperation(
    name="destroyPdfLetterheadTemplate",
    kind="mutation",
    safety="idempotent_write",
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

UPDATE_PDF_LETTERHEAD_TEMPLATE: GraphQLOperation[UpdatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="updatePdfLetterheadTemplate",
    kind="mutation",
    safety="idempotent_write",
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
