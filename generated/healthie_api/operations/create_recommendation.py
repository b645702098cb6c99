# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.recommendation import RECOMMENDATION_FRAGMENT, Recommendation


class CreateRecommendationInput(InputModel):
    care_plan_id: ID | None = None
    care_plan_recommendation_category_id: ID | None = None
    form_answer_id: ID | None = None
    recommendation_body: str | None = None
    recommendation_type: str | None = Field(default=None, deprecated=True)


class CreateRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


OPERATION: GraphQLOperation[CreateRecommendationPayload] = GraphQLOperation(
    name="createRecommendation",
    kind="mutation",
    safety="create",
    arguments={"input": "createRecommendationInput!"},
    document="""
mutation createRecommendation($input: createRecommendationInput) {
 createRecommendation(input: $input) {
 ...CreateRecommendationPayload
 }
}

fragment CreateRecommendationPayload on createRecommendationPayload {
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
    decode=object_of("createRecommendation", CreateRecommendationPayload),
    facts=(
        Fact(
            argument="input.recommendation_type",
            kind="replaced",
            text="is deprecated: use `care_plan_recommendation_category_id`",
            check="deprecated",
        ),
        Fact(
            argument="input.recommendation_type",
            kind="not_with",
            text="cannot go together with `care_plan_recommendation_category_id`",
            check="refuse",
            others=("care_plan_recommendation_category_id",),
        ),
    ),
)
