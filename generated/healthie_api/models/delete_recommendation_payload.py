# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.recommendation import Recommendation


class DeleteRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


DELETE_RECOMMENDATION_PAYLOAD_FRAGMENT = """
fragment DeleteRecommendationPayload on deleteRecommendationPayload {
  messages {
    ...FieldError
  }
  recommendation {
    ...Recommendation
  }
}
"""
