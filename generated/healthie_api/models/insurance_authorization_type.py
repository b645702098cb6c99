# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class InsuranceAuthorizationType(BaseModel):
    authorization_number: str | None
    end_on: str | None
    id: ID
    start_on: str | None
    unit_type: str | None
    units_authorized: str | None
    units_left: str | None
    units_limit_per_visit: str | None
    units_used: str | None
    updated_at: DateTime | None
    user_id: ID | None
    visits_authorized: str | None
    visits_left: str | None
    visits_used: str | None


INSURANCE_AUTHORIZATION_TYPE_FRAGMENT = """
fragment InsuranceAuthorizationType on InsuranceAuthorizationType {
  authorization_number
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
"""
