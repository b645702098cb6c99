# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel

from ..models.care_plan_recommendation_category import CarePlanRecommendationCategory


class Recommendation(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    id: ID
    recommendation_body: str | None
    recommendation_type: str | None
    sanitized_body: str | None


RECOMMENDATION_FRAGMENT = """
fragment Recommendation on Recommendation {
 care_plan_recommendation_category {
 ...CarePlanRecommendationCategory
 }
 id
 recommendation_body
 recommendation_type
 sanitized_body
}
"""
