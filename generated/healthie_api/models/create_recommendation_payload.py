# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
