# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Day
from pydantic import Field

from ..inputs.benefit_input import BenefitInput
from ..inputs.call_reference_input import CallReferenceInput
from ..inputs.cpt_codes_policy_input import CptCodesPolicyInput
from ..inputs.icd_codes_policy_input import IcdCodesPolicyInput
from ..inputs.insurance_authorization_input import InsuranceAuthorizationInput


class UpdatePolicyMutationInput(InputModel):
    benefits: list[BenefitInput | None] | None = None
    call_reference: CallReferenceInput | None = None
    cpt_codes_policies: list[CptCodesPolicyInput | None] | None = None
    effective_end: str | None = None
    effective_start: str | None = None
    holder_dob: Day | None = None
    holder_first: str | None = None
    holder_gender: str | None = None
    holder_last: str | None = None
    holder_mi: str | None = None
    holder_phone: str | None = None
    icd_codes_policies: list[IcdCodesPolicyInput | None] | None = None
    id: ID | None = None
    insurance_authorization: InsuranceAuthorizationInput | None = None
    insurance_authorization_required: Boolean | None = None
    insurance_card_back_id: ID | None = None
    insurance_card_front_id: ID | None = None
    metadata: JSON | None = None
    notes: str | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    referral_required: Boolean | None = None
    referring_physician_id: ID | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: ID | None = Field(default=None, deprecated=True)
