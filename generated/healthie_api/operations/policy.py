# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.call_reference import CallReference
    from ..models.eligibility_check import EligibilityCheck
    from ..models.insurance_plan import InsurancePlan
    from ..models.location_reference import LocationReference
    from ..models.policy_parts import Benefit, CptCodesPolicy, IcdCodesPolicy
    from ..models.user_reference import UserReference
    from ..operations.insurance_authorization import InsuranceAuthorizationType
    from ..operations.referral import Referral
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Benefit,
        CallReference,
        CptCodesPolicy,
        EligibilityCheck,
        IcdCodesPolicy,
        InsuranceAuthorizationType,
        InsurancePlan,
        LocationReference,
        Referral,
        UserReference,
    ) = later(
        __package__,
        "..models.policy_parts:Benefit",
        "..models.call_reference:CallReference",
        "..models.policy_parts:CptCodesPolicy",
        "..models.eligibility_check:EligibilityCheck",
        "..models.policy_parts:IcdCodesPolicy",
        "..operations.insurance_authorization:InsuranceAuthorizationType",
        "..models.insurance_plan:InsurancePlan",
        "..models.location_reference:LocationReference",
        "..operations.referral:Referral",
        "..models.user_reference:UserReference",
    )


class Policy(BaseModel):
    benefits: list[Benefit] | None
    call_reference: CallReference | None
    coinsurance_value: Int | None
    copay_value: Int | None
    cpt_codes_policies: list[CptCodesPolicy] | None
    created_at: DateTime | None
    dob_to_use: Date | None
    effective_end: DateTime | None
    effective_start: DateTime | None
    group_num: str | None
    holder_address: str | None
    holder_dob: str | None
    holder_first: str | None
    holder_gender: str | None
    holder_last: str | None
    holder_location: LocationReference | None
    holder_location_id: str | None
    holder_mi: str | None
    holder_name: str | None
    holder_phone: str | None
    holder_relationship: str | None
    icd_codes_policies: list[IcdCodesPolicy] | None
    id: ID
    insurance_authorization: InsuranceAuthorizationType | None
    insurance_authorization_required: Boolean | None
    insurance_billing_method: str | None
    insurance_card_back_id: str | None
    insurance_card_front_id: str | None
    insurance_plan: InsurancePlan | None
    insurance_plan_id: str | None
    latest_eligibility_check: EligibilityCheck | None
    metadata: JSON | None
    name: str | None
    notes: str | None
    num: str | None
    payer_location: LocationReference | None
    payer_location_id: str | None
    policy_phone_number: str | None
    priority_type: str | None
    referral: Referral | None
    referral_required: Boolean | None
    same_address_as_client: Boolean | None
    type_string: str | None
    updated_at: DateTime | None
    user: UserReference | None
    user_id: ID | None


POLICY_FRAGMENT = """
fragment Policy on Policy {
 benefits {
 category
 coinsurance
 copay
 deductible_calendar_year
 deductible_year_to_date
 id
 metadata
 telemedicine
 }
 call_reference {
 date_recorded
 id
 notes
 reference_number
 time_recorded
 user_id
 }
 coinsurance_value
 copay_value
 cpt_codes_policies {
 code
 cpt_code_id
 created_at
 description
 id
 policy_id
 updated_at
 }
 created_at
 dob_to_use
 effective_end
 effective_start
 group_num
 holder_address
 holder_dob
 holder_first
 holder_gender
 holder_last
 holder_location {
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
 holder_location_id
 holder_mi
 holder_name
 holder_phone
 holder_relationship
 icd_codes_policies {
 code
 created_at
 description
 icd_code {
 category
 code
 display_name
 id
 }
 icd_code_id
 id
 policy_id
 updated_at
 }
 id
 insurance_authorization {
 authorization_number
 chart_info {
 earliest_date_title
 earliest_date_value
 latest_date_title
 latest_date_value
 left_section_width
 middle_date_title
 middle_date_value
 right_section_width
 }
 end_on
 id
 start_on
 unit_type
 units_authorized
 units_left
 units_limit_per_visit
 units_used
 updated_at
 user_id
 visits_authorized
 visits_left
 visits_used
 }
 insurance_authorization_required
 insurance_billing_method
 insurance_card_back_id
 insurance_card_front_id
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
 insurance_plan_id
 latest_eligibility_check {
 created_at
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
 response
 response_as_html
 }
 metadata
 name
 notes
 num
 payer_location {
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
 payer_location_id
 policy_phone_number
 priority_type
 referral {
 created_at
 id
 metadata
 referral_reason
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
 updated_at
 user {
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
 user_id
 }
 referral_required
 same_address_as_client
 type_string
 updated_at
 user {
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
 user_id
}
"""


OPERATION: GraphQLOperation[Policy | None] = GraphQLOperation(
    name="policy",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query policy($id: ID) {
 policy(id: $id) {
 ...Policy
 }
}
"""
    + POLICY_FRAGMENT,
    decode=optional_object_of("policy", Policy),
)
