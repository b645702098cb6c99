# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_recommendation_payload import DELETE_RECOMMENDATION_PAYLOAD_FRAGMENT, DeleteRecommendationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.recommendation import RECOMMENDATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteRecommendationPayload] = GraphQLOperation(
    name="deleteRecommendation",
    kind="mutation",
    root_field="deleteRecommendation",
    python_path="healthie.mutations.delete_recommendation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteRecommendationInput"},
    document="""
mutation deleteRecommendation($input: deleteRecommendationInput) {
  deleteRecommendation(input: $input) {
    ...DeleteRecommendationPayload
  }
}
"""
    + DELETE_RECOMMENDATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECOMMENDATION_FRAGMENT,
    decode=object_of("deleteRecommendation", DeleteRecommendationPayload),
)
