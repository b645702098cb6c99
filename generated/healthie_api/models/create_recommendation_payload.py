# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.recommendation import Recommendation


class CreateRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


CREATE_RECOMMENDATION_PAYLOAD_FRAGMENT = """
fragment CreateRecommendationPayload on createRecommendationPayload {
  messages {
    ...FieldError
  }
  recommendation {
    ...Recommendation
  }
}
"""
