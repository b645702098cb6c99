# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    NamedReference,
    optional_object_of,
)


class PdfLetterheadTemplateAddressSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    OTHER = "OTHER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"


class PdfLetterheadTemplateBrandLogoSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"


class PdfLetterheadTemplateEmailSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    OTHER = "OTHER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"


class PdfLetterheadTemplatePhoneNumberSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    ORGANIZATION = "ORGANIZATION"
    OTHER = "OTHER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"


class PdfLetterheadTemplateTeamMemberNameSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"


class PdfLetterheadTemplate(BaseModel):
    address_source: PdfLetterheadTemplateAddressSource
    brand_logo_source: PdfLetterheadTemplateBrandLogoSource
    created_at: DateTime
    email_source: PdfLetterheadTemplateEmailSource
    id: ID
    include_address: Boolean
    include_appointment_details: Boolean
    include_brand_logo: Boolean
    include_email: Boolean
    include_organization_name: Boolean
    include_phone_number: Boolean
    include_team_member_name: Boolean
    include_team_member_npi: Boolean
    include_team_member_qualifications: Boolean
    is_default: Boolean
    organization: NamedReference
    other_email: str | None
    other_phone_number: str | None
    phone_number_source: PdfLetterheadTemplatePhoneNumberSource
    team_member_name_source: PdfLetterheadTemplateTeamMemberNameSource
    title: str
    updated_at: DateTime


PDF_LETTERHEAD_TEMPLATE_FRAGMENT = """
fragment PdfLetterheadTemplate on PdfLetterheadTemplate {
 address_source
 brand_logo_source
 created_at
 email_source
 id
 include_address
 include_appointment_details
 include_brand_logo
 include_email
 include_organization_name
 include_phone_number
 include_team_member_name
 include_team_member_npi
 include_team_member_qualifications
 is_default
 organization {
 id
 name
 }
 other_email
 other_phone_number
 phone_number_source
 team_member_name_source
 title
 updated_at
}
"""


OPERATION: GraphQLOperation[PdfLetterheadTemplate | None] = GraphQLOperation(
    name="pdfLetterheadTemplate",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query pdfLetterheadTemplate($id: ID!) {
 pdfLetterheadTemplate(id: $id) {
 ...PdfLetterheadTemplate
 }
}
"""
    + PDF_LETTERHEAD_TEMPLATE_FRAGMENT,
    decode=optional_object_of("pdfLetterheadTemplate", PdfLetterheadTemplate),
)
