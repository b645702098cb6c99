# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class CarePlanRecommendationCategory(BaseModel):
    created_at: DateTime
    id: ID
    is_active: Boolean
    is_editable: Boolean
    name: str
    organization: Reference
    updated_at: DateTime


CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT = """
fragment CarePlanRecommendationCategory on CarePlanRecommendationCategory {
  created_at
  id
  is_active
  is_editable
  name
  organization {
    id
  }
  updated_at
}
"""
