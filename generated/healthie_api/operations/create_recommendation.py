# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_recommendation_payload import CREATE_RECOMMENDATION_PAYLOAD_FRAGMENT, CreateRecommendationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.recommendation import RECOMMENDATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRecommendationPayload] = GraphQLOperation(
    name="createRecommendation",
    kind="mutation",
    root_field="createRecommendation",
    python_path="healthie.mutations.create_recommendation",
    safety="create",
    confidence="full",
    arguments={"input": "createRecommendationInput"},
    document="""
mutation createRecommendation($input: createRecommendationInput) {
  createRecommendation(input: $input) {
    ...CreateRecommendationPayload
  }
}
"""
    + CREATE_RECOMMENDATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECOMMENDATION_FRAGMENT,
    decode=object_of("createRecommendation", CreateRecommendationPayload),
)
