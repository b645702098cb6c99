# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    Reference,
    optional_object_of,
)

from ..enums.lab_order_billing import LabOrderBilling

if TYPE_CHECKING:
    from ..models.cancellation_reason import CancellationReason
    from ..models.care_plan_recommendation_category import CarePlanRecommendationCategory
    from ..models.location_reference import LocationReference
    from ..models.organization_configuration_type import OrganizationConfigurationType
    from ..models.tag_reference import TagReference
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
    from ..operations.appointment_location import AppointmentLocation
    from ..operations.automated_insurance_billing_setting import AutomatedInsuranceBillingSetting
    from ..operations.organization_cpt_code import OrganizationCptCodeType
    from ..operations.organization_info import OrganizationInfo
    from ..operations.pdf_letterhead_template import PdfLetterheadTemplate
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentLocation,
        AutomatedInsuranceBillingSetting,
        CancellationReason,
        CarePlanRecommendationCategory,
        LocationReference,
        OrganizationConfigurationType,
        OrganizationCptCodeType,
        OrganizationInfo,
        PdfLetterheadTemplate,
        TagReference,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..operations.appointment_location:AppointmentLocation",
        "..operations.automated_insurance_billing_setting:AutomatedInsuranceBillingSetting",
        "..models.cancellation_reason:CancellationReason",
        "..models.care_plan_recommendation_category:CarePlanRecommendationCategory",
        "..models.location_reference:LocationReference",
        "..models.organization_configuration_type:OrganizationConfigurationType",
        "..operations.organization_cpt_code:OrganizationCptCodeType",
        "..operations.organization_info:OrganizationInfo",
        "..operations.pdf_letterhead_template:PdfLetterheadTemplate",
        "..models.tag_reference:TagReference",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class LabOrderLabVendor(OpenEnum):
    BIOREFERENCE = "BIOREFERENCE"
    LABCORP = "LABCORP"
    QUEST = "QUEST"


class BillingConfiguration(BaseModel):
    encounters_enabled: Boolean


class ELabsSettings(BaseModel):
    billing_types: list[LabOrderBilling] | None
    lab_vendors: list[LabOrderLabVendor] | None


class Organization(BaseModel):
    appointment_locations: list[AppointmentLocation] | None
    automated_insurance_billing_setting: AutomatedInsuranceBillingSetting | None
    billing_configuration: BillingConfiguration | None
    can_have_suborgs: Boolean | None
    can_link_labs_to_chart_notes: Boolean | None
    can_link_prescriptions_to_chart_notes: Boolean | None
    cancellation_reasons: list[CancellationReason]
    care_plan_recommendation_categories: list[CarePlanRecommendationCategory]
    configuration: OrganizationConfigurationType | None
    created_at: DateTime
    default_pdf_letterhead_template: PdfLetterheadTemplate | None
    e_labs_settings: ELabsSettings | None
    id: ID
    is_active: Boolean
    is_using_system_default_pdf_letterhead_template: Boolean | None
    location: LocationReference | None
    name: str | None
    npi: str | None
    num_users: Int | None
    onboarding_flow_id: str | None
    only_active_providers_count: Int | None
    only_active_standard_count: Int | None
    only_active_support_count: Int | None
    org_roles: list[str] | None
    organization_cpt_codes: list[OrganizationCptCodeType] | None
    organization_email: str
    organization_info: OrganizationInfo | None
    other_id: str | None
    other_id_qual: str | None
    owner: UserReference | None
    owner_id: ID | None
    owner_subscription: Reference | None
    parent_organization: NamedReference | None
    parent_organization_id: ID | None
    payout_accounts_enabled: Boolean
    pdf_letterhead_templates: list[PdfLetterheadTemplate] | None
    permission_templates: list[NamedReference] | None
    phone_number: str | None
    require_insurance_card_upload: Boolean | None
    state_licenses: list[str] | None
    suborganizations: list[NamedReference] | None
    tags: list[TagReference] | None
    tax_id: str | None
    tax_id_type: str | None
    user_groups: list[UserGroupReference] | None
    zus_builder_id: str | None


ORGANIZATION_FRAGMENT = """
fragment Organization on Organization {
 appointment_locations {
 appointment_setting_id
 clients_can_book
 has_rooms
 id
 location
 rooms {
 id
 limit_to_one
 name
 }
 }
 automated_insurance_billing_setting {
 auto_create_cms1500s
 auto_submit_cms1500s
 id
 insurance_billing_enabled
 use_cpt_codes_units_and_fees_with_appointment_types
 }
 billing_configuration {
 encounters_enabled
 }
 can_have_suborgs
 can_link_labs_to_chart_notes
 can_link_prescriptions_to_chart_notes
 cancellation_reasons {
 id
 label
 reason_type
 }
 care_plan_recommendation_categories {
 created_at
 id
 is_active
 is_editable
 name
 organization {
 id
 name
 }
 updated_at
 }
 configuration {
 id
 internal_care_alerts_enabled
 internal_care_alerts_require_acknowledgement
 }
 created_at
 default_pdf_letterhead_template {
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
 e_labs_settings {
 billing_types
 lab_vendors
 }
 id
 is_active
 is_using_system_default_pdf_letterhead_template
 location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 name
 npi
 num_users
 onboarding_flow_id
 only_active_providers_count
 only_active_standard_count
 only_active_support_count
 org_roles
 organization_cpt_codes {
 cpt_code_id
 created_at
 id
 organization_cpt_code_insurance_fees {
 fee_per_unit
 id
 insurance_plan {
 id
 }
 organization_cpt_code_id
 }
 organization_cpt_code_insurance_fees_count
 organization_id
 price_per_unit
 updated_at
 }
 organization_email
 organization_info {
 created_at
 external_id
 id
 id_number_type
 location {
 id
 name
 line1
 line2
 city
 state
 zip
 country
 to_oneline
 npi
 }
 name
 npi
 organization {
 id
 name
 }
 other_id
 other_id_qual
 phone_number
 primary
 tax_id
 tax_id_type
 }
 other_id
 other_id_qual
 owner {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 owner_id
 owner_subscription {
 id
 }
 parent_organization {
 id
 name
 }
 parent_organization_id
 payout_accounts_enabled
 pdf_letterhead_templates {
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
 permission_templates {
 id
 name
 }
 phone_number
 require_insurance_card_upload
 state_licenses
 suborganizations {
 id
 name
 }
 tags {
 id
 name
 }
 tax_id
 tax_id_type
 user_groups {
 id
 name
 }
 zus_builder_id
}
"""


OPERATION: GraphQLOperation[Organization | None] = GraphQLOperation(
    name="organization",
    kind="query",
    safety="read",
    arguments={
        "email": "String",
        "for_client": "Boolean",
        "id": "ID",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "state_licenses": "[String]",
    },
    document="""
query organization($email: String, $for_client: Boolean, $id: ID, $provider_id: ID, $provider_ids: [ID], $state_licenses: [String]) {
 organization(
 email: $email
 for_client: $for_client
 id: $id
 provider_id: $provider_id
 provider_ids: $provider_ids
 state_licenses: $state_licenses
 ) {
 ...Organization
 }
}
"""
    + ORGANIZATION_FRAGMENT,
    decode=optional_object_of("organization", Organization),
)
