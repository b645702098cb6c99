# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.recommendation import Recommendation


class UpdateRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


UPDATE_RECOMMENDATION_PAYLOAD_FRAGMENT = """
fragment UpdateRecommendationPayload on updateRecommendationPayload {
  messages {
    ...FieldError
  }
  recommendation {
    ...Recommendation
  }
}
"""
