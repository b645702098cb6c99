# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..models.update_care_plan_recommendation_category_payload import (
    UPDATE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT,
    UpdateCarePlanRecommendationCategoryPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCarePlanRecommendationCategoryPayload] = GraphQLOperation(
    name="updateCarePlanRecommendationCategory",
    kind="mutation",
    root_field="updateCarePlanRecommendationCategory",
    python_path="healthie.mutations.update_care_plan_recommendation_category",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCarePlanRecommendationCategoryInput"},
    document="""
mutation updateCarePlanRecommendationCategory($input: updateCarePlanRecommendationCategoryInput) {
  updateCarePlanRecommendationCategory(input: $input) {
    ...UpdateCarePlanRecommendationCategoryPayload
  }
}
"""
    + UPDATE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT
    + CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("updateCarePlanRecommendationCategory", UpdateCarePlanRecommendationCategoryPayload),
)
