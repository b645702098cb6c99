# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, MoneyText

from ..enums.cms1500_status import Cms1500Status


class ClaimMdRejectionMessagesInfo(OpenEnum):
    CLAIM_MD_REJECTION_MESSAGES_NOT_AVAILABLE = "CLAIM_MD_REJECTION_MESSAGES_NOT_AVAILABLE"
    NOT_A_CLAIM_MD_CLAIM = "NOT_A_CLAIM_MD_CLAIM"
    NO_RECENT_CLAIM_SUBMISSION = "NO_RECENT_CLAIM_SUBMISSION"
    NO_REJECTION_MESSAGES = "NO_REJECTION_MESSAGES"


class Cms1500(BaseModel):
    accept_assignment: Boolean | None
    additional_text: str | None
    adjustment: str | None
    amount_paid: MoneyText | None
    amount_reimbursed: MoneyText | None
    billing_provider: Reference | None
    billing_provider_id: str | None
    check_numbers: list[str | None] | None
    claim_md_rejection_messages_info: ClaimMdRejectionMessagesInfo | None
    claim_submissions: list[Reference] | None
    client_responsibility: str | None
    client_responsibility_removed: Boolean | None
    client_sig_on_file: Boolean | None
    cms1500_policies: list[OptionalReference] | None
    copay: str | None
    copay_still_owed: MoneyText | None
    cpt_code_names: str | None
    cpt_codes_cms1500s: list[OptionalReference] | None
    created_at: DateTime
    date_of_service: DateTime | None
    dietitian_id: str | None
    form_answer_group_id: ID | None
    has_been_submitted: Boolean | None
    icd_codes_cms1500s: list[OptionalReference] | None
    id: ID | None
    include_referrer_information: Boolean | None
    insured_sig_on_file: Boolean | None
    nineteen_reserved: str | None
    org_info: Reference | None
    organization_info_id: str | None
    orig_ref_number: str | None
    paid_out_at: DateTime | None
    patient: Reference | None
    patient_account_num: str | None
    patient_id: str | None
    primary_plan_name: str | None
    reasons: ID | None
    referral_info: OptionalReference | None
    reimbursed_at: DateTime | None
    rendering_provider: Reference | None
    rendering_provider_other_id: str | None
    rendering_provider_other_id_object: Reference | None
    resubmission_code: str | None
    service_location: Reference | None
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
  }
  billing_provider_id
  check_numbers
  claim_md_rejection_messages_info
  claim_submissions {
    id
  }
  client_responsibility
  client_responsibility_removed
  client_sig_on_file
  cms1500_policies {
    id
  }
  copay
  copay_still_owed
  cpt_code_names
  cpt_codes_cms1500s {
    id
  }
  created_at
  date_of_service
  dietitian_id
  form_answer_group_id
  has_been_submitted
  icd_codes_cms1500s {
    id
  }
  id
  include_referrer_information
  insured_sig_on_file
  nineteen_reserved
  org_info {
    id
  }
  organization_info_id
  orig_ref_number
  paid_out_at
  patient {
    id
  }
  patient_account_num
  patient_id
  primary_plan_name
  reasons
  referral_info {
    id
  }
  reimbursed_at
  rendering_provider {
    id
  }
  rendering_provider_other_id
  rendering_provider_other_id_object {
    id
  }
  resubmission_code
  service_location {
    id
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
