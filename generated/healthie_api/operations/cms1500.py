# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    MoneyText,
    NamedReference,
    optional_object_of,
)

from ..enums.claim_md_rejection_messages_info import ClaimMdRejectionMessagesInfo
from ..enums.cms1500_status import Cms1500Status

if TYPE_CHECKING:
    from ..models.cms1500_parts import Cms1500Policy, CptCodesCms1500, IcdCodesCms1500, ReferralInfo
    from ..models.location_reference import LocationReference
    from ..models.user_reference import UserReference
    from ..operations.organization_info import OrganizationInfo
    from ..operations.other_id_number import OtherIdNumber
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Cms1500Policy,
        CptCodesCms1500,
        IcdCodesCms1500,
        LocationReference,
        OrganizationInfo,
        OtherIdNumber,
        ReferralInfo,
        UserReference,
    ) = later(
        __package__,
        "..models.cms1500_parts:Cms1500Policy",
        "..models.cms1500_parts:CptCodesCms1500",
        "..models.cms1500_parts:IcdCodesCms1500",
        "..models.location_reference:LocationReference",
        "..operations.organization_info:OrganizationInfo",
        "..operations.other_id_number:OtherIdNumber",
        "..models.cms1500_parts:ReferralInfo",
        "..models.user_reference:UserReference",
    )


class Cms1500(BaseModel):
    accept_assignment: Boolean | None
    additional_text: str | None
    adjustment: str | None
    amount_paid: MoneyText | None
    amount_reimbursed: MoneyText | None
    billing_provider: NamedReference | None
    billing_provider_id: str | None
    check_numbers: list[str | None] | None
    claim_md_rejection_messages_info: ClaimMdRejectionMessagesInfo | None
    client_responsibility: str | None
    client_responsibility_removed: Boolean | None
    client_sig_on_file: Boolean | None
    cms1500_policies: list[Cms1500Policy] | None
    copay: str | None
    copay_still_owed: MoneyText | None
    cpt_code_names: str | None
    cpt_codes_cms1500s: list[CptCodesCms1500] | None
    created_at: DateTime
    date_of_service: DateTime | None
    dietitian_id: str | None
    form_answer_group_id: ID | None
    has_been_submitted: Boolean | None
    icd_codes_cms1500s: list[IcdCodesCms1500] | None
    id: ID | None
    include_referrer_information: Boolean | None
    insured_sig_on_file: Boolean | None
    nineteen_reserved: str | None
    org_info: OrganizationInfo | None
    organization_info_id: str | None
    orig_ref_number: str | None
    paid_out_at: DateTime | None
    patient: UserReference | None
    patient_account_num: str | None
    patient_id: str | None
    primary_plan_name: str | None
    reasons: ID | None
    referral_info: ReferralInfo | None
    reimbursed_at: DateTime | None
    rendering_provider: UserReference | None
    rendering_provider_other_id: str | None
    rendering_provider_other_id_object: OtherIdNumber | None
    resubmission_code: str | None
    service_location: LocationReference | None
    service_location_id: str | None
    status: Cms1500Status | None
    tend_reserved: str | None
    total_charge: MoneyText | None
    updated_at: DateTime | None
    updated_by_sftp: Boolean | None
    use_indiv_npi: Boolean | None


CMS1500_FRAGMENT = """
fragment Cms1500 on Cms1500 {
 accept_assignment
 additional_text
 adjustment
 amount_paid
 amount_reimbursed
 billing_provider {
 id
 name
 }
 billing_provider_id
 check_numbers
 claim_md_rejection_messages_info
 client_responsibility
 client_responsibility_removed
 client_sig_on_file
 cms1500_policies {
 cms1500 {
 amount_paid
 id
 status
 }
 cms1500_id
 id
 policy {
 id
 name
 num
 group_num
 priority_type
 type_string
 effective_start
 effective_end
 copay_value
 coinsurance_value
 holder_first
 holder_mi
 holder_last
 holder_dob
 holder_gender
 holder_phone
 holder_relationship
 insurance_plan_id
 insurance_plan {
 default_payer_location {
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
 id
 is_accepted
 is_custom
 is_in_fee_schedules
 metadata
 name_and_id
 payer_id
 payer_name
 }
 insurance_card_front_id
 insurance_card_back_id
 notes
 updated_at
 }
 policy_id
 }
 copay
 copay_still_owed
 cpt_code_names
 cpt_codes_cms1500s {
 cms1500_id
 cpt_code {
 code
 display_name
 id
 }
 created_at
 epsdt
 family_planning_service
 fee
 id
 mod1
 mod2
 mod3
 mod4
 pointers
 service_date
 service_end_date
 total_line_item_fee
 units
 updated_at
 }
 created_at
 date_of_service
 dietitian_id
 form_answer_group_id
 has_been_submitted
 icd_codes_cms1500s {
 active
 cms1500_id
 created_at
 display_name
 end_date
 first_symptom_date
 icd_code {
 category
 code
 display_name
 id
 }
 id
 updated_at
 }
 id
 include_referrer_information
 insured_sig_on_file
 nineteen_reserved
 org_info {
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
 organization_info_id
 orig_ref_number
 paid_out_at
 patient {
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
 patient_account_num
 patient_id
 primary_plan_name
 reasons
 referral_info {
 auto_accident_state
 case_date
 case_qualifier
 cms1500_id
 condition_related_to
 hospitalization_end
 hospitalization_start
 id
 other_associated_date
 other_associated_qualifier
 prior_auth_number
 ref_provider_first
 ref_provider_last
 ref_provider_middle
 ref_provider_npi
 ref_provider_other_id
 ref_provider_other_id_qual
 ref_provider_qual
 referral_date
 referring_physician {
 id
 full_name
 business_name
 npi
 email
 phone_number
 fax_number
 }
 referring_physician_id
 unable_to_work_end
 unable_to_work_start
 }
 reimbursed_at
 rendering_provider {
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
 rendering_provider_other_id
 rendering_provider_other_id_object {
 id
 label
 organization {
 id
 name
 }
 organization_id
 other_id
 other_id_qualifier
 user_id
 }
 resubmission_code
 service_location {
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
 service_location_id
 status
 tend_reserved
 total_charge
 updated_at
 updated_by_sftp
 use_indiv_npi
}
"""


BASE_CMS1500_FOR_USER: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="baseCms1500ForUser",
    kind="query",
    safety="read",
    arguments={
        "base_date": "ISO8601DateTime",
        "cms1500_id": "ID",
        "form_answer_group_id": "ID",
        "only_active_policies": "Boolean",
        "patient_id": "ID",
        "rendering_provider_id": "ID",
    },
    document="""
query baseCms1500ForUser($base_date: ISO8601DateTime, $cms1500_id: ID, $form_answer_group_id: ID, $only_active_policies: Boolean, $patient_id: ID, $rendering_provider_id: ID) {
 baseCms1500ForUser(
 base_date: $base_date
 cms1500_id: $cms1500_id
 form_answer_group_id: $form_answer_group_id
 only_active_policies: $only_active_policies
 patient_id: $patient_id
 rendering_provider_id: $rendering_provider_id
 ) {
 ...Cms1500
 }
}
"""
    + CMS1500_FRAGMENT,
    decode=optional_object_of("baseCms1500ForUser", Cms1500),
)

OPERATION: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="cms1500",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query cms1500($id: ID) {
 cms1500(id: $id) {
 ...Cms1500
 }
}
"""
    + CMS1500_FRAGMENT,
    decode=optional_object_of("cms1500", Cms1500),
)

INITIAL_CMS1500: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="initialCms1500",
    kind="query",
    safety="read",
    arguments={"form_answer_group_id": "ID", "patient_id": "ID", "provider_id": "ID"},
    document="""
query initialCms1500($form_answer_group_id: ID, $patient_id: ID, $provider_id: ID) {
 initialCms1500(
 form_answer_group_id: $form_answer_group_id
 patient_id: $patient_id
 provider_id: $provider_id
 ) {
 ...Cms1500
 }
}
"""
    + CMS1500_FRAGMENT,
    decode=optional_object_of("initialCms1500", Cms1500),
)
