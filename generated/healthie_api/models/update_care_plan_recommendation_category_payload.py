# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.care_plan_recommendation_category import CarePlanRecommendationCategory
from ..models.field_error import FieldError
from ..models.organization import Organization


class UpdateCarePlanRecommendationCategoryPayload(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    messages: list[FieldError | None] | None
    organization: Organization | None


UPDATE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT = """
fragment UpdateCarePlanRecommendationCategoryPayload on updateCarePlanRecommendationCategoryPayload {
  care_plan_recommendation_category {
    ...CarePlanRecommendationCategory
  }
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}
"""
