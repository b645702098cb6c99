# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Int

from ..models.insurance_plan import InsurancePlan


class PolicyReference(BaseModel):
    id: ID
    name: str | None
    num: str | None
    group_num: str | None
    priority_type: str | None
    type_string: str | None
    effective_start: DateTime | None
    effective_end: DateTime | None
    copay_value: Int | None
    coinsurance_value: Int | None
    holder_first: str | None
    holder_mi: str | None
    holder_last: str | None
    holder_dob: str | None
    holder_gender: str | None
    holder_phone: str | None
    holder_relationship: str | None
    insurance_plan_id: str | None
    insurance_plan: InsurancePlan | None
    insurance_card_front_id: str | None
    insurance_card_back_id: str | None
    notes: str | None
    updated_at: DateTime | None


POLICY_REFERENCE_FRAGMENT = """
fragment PolicyReference on Policy {
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
 ...InsurancePlan
 }
 insurance_card_front_id
 insurance_card_back_id
 notes
 updated_at
}
"""
