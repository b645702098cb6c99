# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT

if TYPE_CHECKING:
    from ..models.care_plan_recommendation_category import CarePlanRecommendationCategory
    from ..models.field_error import FieldError
    from ..models.organization import Organization
else:
    from hero_healthie_runtime.graphql.later import later

    (
        CarePlanRecommendationCategory,
        FieldError,
        Organization,
    ) = later(
        __package__,
        "..models.care_plan_recommendation_category:CarePlanRecommendationCategory",
        "..models.field_error:FieldError",
        "..models.organization:Organization",
    )


class CreateCarePlanRecommendationCategoryInput(InputModel):
    is_active: Boolean | None = None
    name: str


class CreateCarePlanRecommendationCategoryPayload(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[CreateCarePlanRecommendationCategoryPayload] = GraphQLOperation(
    name="createCarePlanRecommendationCategory",
    kind="mutation",
    safety="create",
    arguments={"input": "createCarePlanRecommendationCategoryInput!"},
    document="""
mutation createCarePlanRecommendationCategory($input: createCarePlanRecommendationCategoryInput) {
 createCarePlanRecommendationCategory(input: $input) {
 ...CreateCarePlanRecommendationCategoryPayload
 }
}

fragment CreateCarePlanRecommendationCategoryPayload on createCarePlanRecommendationCategoryPayload {
 care_plan_recommendation_category {
 ...CarePlanRecommendationCategory
 }
 messages {
 ...FieldError
 }
 organization {
 ...Organization
 }
}
"""
    + CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("createCarePlanRecommendationCategory", CreateCarePlanRecommendationCategoryPayload),
)
