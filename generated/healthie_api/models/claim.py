# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, MoneyText


class PayerOrder(OpenEnum):
    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"


class Claim(BaseModel):
    accept_assignment: Boolean | None
    additional_claim_information: str | None
    amount_paid: MoneyText | None
    billing_provider: OptionalReference | None
    claim_codes: str | None
    client_sig_on_file: Boolean | None
    diagnoses: list[OptionalReference]
    has_been_submitted: Boolean
    has_claim_submission_claim_data: Boolean
    id: ID
    include_referrer_information: Boolean | None
    insured_sig_on_file: Boolean | None
    is_correction: Boolean
    is_locked: Boolean
    org_info: Reference | None
    original_claim: Reference | None
    original_claim_id: ID | None
    original_reference_number: str | None
    patient: OptionalReference | None
    patient_account_num: str | None
    payer_order: PayerOrder | None
    policies: list[OptionalReference]
    primary_claim: Reference | None
    primary_claim_id: ID | None
    prior_authorization_number: str | None
    referral_info: OptionalReference | None
    referring_provider: OptionalReference | None
    rendering_provider: OptionalReference | None
    resubmission_code: str | None
    service_lines: list[OptionalReference]
    service_location: OptionalReference | None
    status: str | None
    submission_method: str | None
    submitted_at: DateTime | None
    use_indiv_npi: Boolean | None


CLAIM_FRAGMENT = """
fragment Claim on Claim {
  accept_assignment
  additional_claim_information
  amount_paid
  billing_provider {
    id
  }
  claim_codes
  client_sig_on_file
  diagnoses {
    id
  }
  has_been_submitted
  has_claim_submission_claim_data
  id
  include_referrer_information
  insured_sig_on_file
  is_correction
  is_locked
  org_info {
    id
  }
  original_claim {
    id
  }
  original_claim_id
  original_reference_number
  patient {
    id
  }
  patient_account_num
  payer_order
  policies {
    id
  }
  primary_claim {
    id
  }
  primary_claim_id
  prior_authorization_number
  referral_info {
    id
  }
  referring_provider {
    id
  }
  rendering_provider {
    id
  }
  resubmission_code
  service_lines {
    id
  }
  service_location {
    id
  }
  status
  submission_method
  submitted_at
  use_indiv_npi
}
"""
