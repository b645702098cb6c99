# Generated from specs/healthie. Do not edit.
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


class DeleteRecommendationInput(InputModel):
    id: ID | None = None


class UpdateRecommendationInput(InputModel):
    care_plan_recommendation_category_id: ID | None = None
    id: ID | None = None
    recommendation_body: str | None = None
    recommendation_type: str | None = Field(default=None, deprecated=True)


class CreateRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


class DeleteRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


class UpdateRecommendationPayload(BaseModel):
    messages: list[FieldError | None] | None
    recommendation: Recommendation | None


CREATE_RECOMMENDATION: GraphQLOperation[CreateRecommendationPayload] = GraphQLOperation(
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

DELETE_RECOMMENDATION: GraphQLOperation[DeleteRecommendationPayload] = GraphQLOperation(
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

UPDATE_RECOMMENDATION: GraphQLOperation[UpdateRecommendationPayload] = GraphQLOperation(
    name="updateRecommendation",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateRecommendationInput!"},
    document="""
mutation updateRecommendation($input: updateRecommendationInput) {
 updateRecommendation(input: $input) {
 ...UpdateRecommendationPayload
 }
}

fragment UpdateRecommendationPayload on updateRecommendationPayload {
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
    decode=object_of("updateRecommendation", UpdateRecommendationPayload),
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
