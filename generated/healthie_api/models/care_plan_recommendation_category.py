# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, NamedReference


class CarePlanRecommendationCategory(BaseModel):
    created_at: DateTime
    id: ID
    is_active: Boolean
    is_editable: Boolean
    name: str
    organization: NamedReference
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
 name
 }
 updated_at
}
"""
