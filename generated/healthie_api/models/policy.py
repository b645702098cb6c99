# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Date, DateTime, Int


class Policy(BaseModel):
    benefits: list[Reference] | None
    call_reference: Reference | None
    coinsurance_value: Int | None
    copay_value: Int | None
    cpt_codes_policies: list[Reference] | None
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
    holder_location: Reference | None
    holder_location_id: str | None
    holder_mi: str | None
    holder_name: str | None
    holder_phone: str | None
    holder_relationship: str | None
    icd_codes_policies: list[OptionalReference] | None
    id: ID
    insurance_authorization: Reference | None
    insurance_authorization_required: Boolean | None
    insurance_billing_method: str | None
    insurance_card_back_id: str | None
    insurance_card_front_id: str | None
    insurance_plan: Reference | None
    insurance_plan_id: str | None
    latest_eligibility_check: Reference | None
    metadata: JSON | None
    name: str | None
    notes: str | None
    num: str | None
    payer_location: Reference | None
    payer_location_id: str | None
    policy_phone_number: str | None
    priority_type: str | None
    referral: Reference | None
    referral_required: Boolean | None
    same_address_as_client: Boolean | None
    type_string: str | None
    updated_at: DateTime | None
    user: Reference | None
    user_id: ID | None


POLICY_FRAGMENT = """
fragment Policy on Policy {
  benefits {
    id
  }
  call_reference {
    id
  }
  coinsurance_value
  copay_value
  cpt_codes_policies {
    id
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
  }
  holder_location_id
  holder_mi
  holder_name
  holder_phone
  holder_relationship
  icd_codes_policies {
    id
  }
  id
  insurance_authorization {
    id
  }
  insurance_authorization_required
  insurance_billing_method
  insurance_card_back_id
  insurance_card_front_id
  insurance_plan {
    id
  }
  insurance_plan_id
  latest_eligibility_check {
    id
  }
  metadata
  name
  notes
  num
  payer_location {
    id
  }
  payer_location_id
  policy_phone_number
  priority_type
  referral {
    id
  }
  referral_required
  same_address_as_client
  type_string
  updated_at
  user {
    id
  }
  user_id
}
"""
