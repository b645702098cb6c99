# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
