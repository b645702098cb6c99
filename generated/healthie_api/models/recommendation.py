# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class Recommendation(BaseModel):
    care_plan_recommendation_category: Reference | None
    id: ID
    recommendation_body: str | None
    recommendation_type: str | None
    sanitized_body: str | None


RECOMMENDATION_FRAGMENT = """
fragment Recommendation on Recommendation {
  care_plan_recommendation_category {
    id
  }
  id
  recommendation_body
  recommendation_type
  sanitized_body
}
"""
