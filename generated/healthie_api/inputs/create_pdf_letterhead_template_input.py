# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean

from ..enums.pdf_letterhead_template_address_source import PdfLetterheadTemplateAddressSource
from ..enums.pdf_letterhead_template_brand_logo_source import PdfLetterheadTemplateBrandLogoSource
from ..enums.pdf_letterhead_template_email_source import PdfLetterheadTemplateEmailSource
from ..enums.pdf_letterhead_template_phone_number_source import PdfLetterheadTemplatePhoneNumberSource
from ..enums.pdf_letterhead_template_team_member_name_source import PdfLetterheadTemplateTeamMemberNameSource


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
