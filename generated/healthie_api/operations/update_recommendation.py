# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.recommendation import RECOMMENDATION_FRAGMENT
from ..models.update_recommendation_payload import UPDATE_RECOMMENDATION_PAYLOAD_FRAGMENT, UpdateRecommendationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateRecommendationPayload] = GraphQLOperation(
    name="updateRecommendation",
    kind="mutation",
    root_field="updateRecommendation",
    python_path="healthie.mutations.update_recommendation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateRecommendationInput"},
    document="""
mutation updateRecommendation($input: updateRecommendationInput) {
  updateRecommendation(input: $input) {
    ...UpdateRecommendationPayload
  }
}
"""
    + UPDATE_RECOMMENDATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECOMMENDATION_FRAGMENT,
    decode=object_of("updateRecommendation", UpdateRecommendationPayload),
)
