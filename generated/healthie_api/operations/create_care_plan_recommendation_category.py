# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean

from ..models.care_plan_recommendation_category import (
    CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT,
    CarePlanRecommendationCategory,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization


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
    root_field="createCarePlanRecommendationCategory",
    python_path="healthie.mutations.create_care_plan_recommendation_category",
    safety="create",
    confidence="full",
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
