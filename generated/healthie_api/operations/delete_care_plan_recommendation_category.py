# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
from ..models.delete_care_plan_recommendation_category_payload import (
    DELETE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT,
    DeleteCarePlanRecommendationCategoryPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCarePlanRecommendationCategoryPayload] = GraphQLOperation(
    name="deleteCarePlanRecommendationCategory",
    kind="mutation",
    root_field="deleteCarePlanRecommendationCategory",
    python_path="healthie.mutations.delete_care_plan_recommendation_category",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanRecommendationCategoryInput"},
    document="""
mutation deleteCarePlanRecommendationCategory($input: deleteCarePlanRecommendationCategoryInput) {
  deleteCarePlanRecommendationCategory(input: $input) {
    ...DeleteCarePlanRecommendationCategoryPayload
  }
}
"""
    + DELETE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT
    + CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("deleteCarePlanRecommendationCategory", DeleteCarePlanRecommendationCategoryPayload),
)
