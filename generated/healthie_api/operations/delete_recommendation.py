# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
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
    safety="idempotent_write",
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
    + RECOMMENDATION_FRAGMENT
    + CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT,
    decode=object_of("deleteRecommendation", DeleteRecommendationPayload),
)
