# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.care_plan_recommendation_category import (
    CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT,
    CarePlanRecommendationCategory,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.organization import ORGANIZATION_FRAGMENT, Organization


class UpdateCarePlanRecommendationCategoryInput(InputModel):
    id: ID
    is_active: Boolean | None = None
    name: str | None = None


class UpdateCarePlanRecommendationCategoryPayload(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    messages: list[FieldError | None] | None
    organization: Organization | None


OPERATION: GraphQLOperation[UpdateCarePlanRecommendationCategoryPayload] = GraphQLOperation(
    name="updateCarePlanRecommendationCategory",
    kind="mutation",
    root_field="updateCarePlanRecommendationCategory",
    python_path="healthie.mutations.update_care_plan_recommendation_category",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCarePlanRecommendationCategoryInput!"},
    document="""
mutation updateCarePlanRecommendationCategory($input: updateCarePlanRecommendationCategoryInput) {
  updateCarePlanRecommendationCategory(input: $input) {
    ...UpdateCarePlanRecommendationCategoryPayload
  }
}

fragment UpdateCarePlanRecommendationCategoryPayload on updateCarePlanRecommendationCategoryPayload {
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
    decode=object_of("updateCarePlanRecommendationCategory", UpdateCarePlanRecommendationCategoryPayload),
)
