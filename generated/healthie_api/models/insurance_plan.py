# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean

from ..models.location_reference import LocationReference


class InsurancePlan(BaseModel):
    default_payer_location: LocationReference | None
    id: ID
    is_accepted: Boolean | None
    is_custom: Boolean | None
    is_in_fee_schedules: Boolean | None
    metadata: JSON | None
    name_and_id: str | None
    payer_id: str | None
    payer_name: str | None


INSURANCE_PLAN_FRAGMENT = """
fragment InsurancePlan on InsurancePlan {
 default_payer_location {
 ...LocationReference
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
"""
