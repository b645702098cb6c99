# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, Money, MoneyText

from ..operations.organization_info import OrganizationInfo


class AdjustmentGroup(OpenEnum):
    CO = "CO"
    OA = "OA"
    PI = "PI"
    PR = "PR"


class PayerOrder(OpenEnum):
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"


class CobAdjustment(BaseModel):
    adjustment_group: AdjustmentGroup | None
    amount: Money | None
    reason_code: str | None


class CobServiceLineAdjustment(BaseModel):
    adjustments: list[CobAdjustment]
    cpt_code: str | None
    has_manual_override: Boolean
    line_adjudication_date: Date | None
    line_paid_amount: Money | None
    service_date: Date | None


class CoordinationOfBenefits(BaseModel):
    has_manual_overrides: Boolean
    other_ins_dob: Date | None
    other_ins_first_name: str | None
    other_ins_group_num: str | None
    other_ins_last_name: str | None
    other_ins_member_id: str | None
    other_ins_relationship: str | None
    other_payer_id: str | None
    other_payer_name: str | None
    primary_adjudication_date: Date | None
    primary_paid_amount: Money | None
    service_line_adjustments: list[CobServiceLineAdjustment]


class Claim(BaseModel):
    accept_assignment: Boolean | None
    additional_claim_information: str | None
    amount_paid: MoneyText | None
    claim_codes: str | None
    client_sig_on_file: Boolean | None
    coordination_of_benefits: CoordinationOfBenefits | None
    has_been_submitted: Boolean
    has_claim_submission_claim_data: Boolean
    id: ID
    include_referrer_information: Boolean | None
    insured_sig_on_file: Boolean | None
    is_correction: Boolean
    is_locked: Boolean
    org_info: OrganizationInfo | None
    original_claim_id: ID | None
    original_reference_number: str | None
    patient_account_num: str | None
    payer_order: PayerOrder | None
    primary_claim_id: ID | None
    prior_authorization_number: str | None
    resubmission_code: str | None
    status: str | None
    submission_method: str | None
    submitted_at: DateTime | None
    use_indiv_npi: Boolean | None


CLAIM_FRAGMENT = """
fragment CobAdjustment on CobAdjustment {
 adjustment_group
 amount
 reason_code
}

fragment CobServiceLineAdjustment on CobServiceLineAdjustment {
 adjustments {
 ...CobAdjustment
 }
 cpt_code
 has_manual_override
 line_adjudication_date
 line_paid_amount
 service_date
}

fragment CoordinationOfBenefits on CoordinationOfBenefits {
 has_manual_overrides
 other_ins_dob
 other_ins_first_name
 other_ins_group_num
 other_ins_last_name
 other_ins_member_id
 other_ins_relationship
 other_payer_id
 other_payer_name
 primary_adjudication_date
 primary_paid_amount
 service_line_adjustments {
 ...CobServiceLineAdjustment
 }
}

fragment Claim on Claim {
 accept_assignment
 additional_claim_information
 amount_paid
 claim_codes
 client_sig_on_file
 coordination_of_benefits {
 ...CoordinationOfBenefits
 }
 has_been_submitted
 has_claim_submission_claim_data
 id
 include_referrer_information
 insured_sig_on_file
 is_correction
 is_locked
 org_info {
 ...OrganizationInfo
 }
 original_claim_id
 original_reference_number
 patient_account_num
 payer_order
 primary_claim_id
 prior_authorization_number
 resubmission_code
 status
 submission_method
 submitted_at
 use_indiv_npi
}
"""
