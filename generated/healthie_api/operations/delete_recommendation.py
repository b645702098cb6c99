# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.recommendation import RECOMMENDATION_FRAGMENT, Recommendation


class DeleteRecommendationInput(InputModel):
    id: ID | None = None


class DeleteRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


OPERATION: GraphQLOperation[DeleteRecommendationPayload] = GraphQLOperation(
    name="deleteRecommendation",
    kind="mutation",
    root_field="deleteRecommendation",
    python_path="healthie.mutations.delete_recommendation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteRecommendationInput!"},
    document="""
mutation deleteRecommendation($input: deleteRecommendationInput) {
  deleteRecommendation(input: $input) {
    ...DeleteRecommendationPayload
  }
}

fragment DeleteRecommendationPayload on deleteRecommendationPayload {
  messages {
    ...FieldError
  }
  recommendation {
    ...Recommendation
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + RECOMMENDATION_FRAGMENT,
    decode=object_of("deleteRecommendation", DeleteRecommendationPayload),
)
