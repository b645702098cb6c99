# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
from ..models.create_care_plan_recommendation_category_payload import (
    CREATE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT,
    CreateCarePlanRecommendationCategoryPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.organization import ORGANIZATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCarePlanRecommendationCategoryPayload] = GraphQLOperation(
    name="createCarePlanRecommendationCategory",
    kind="mutation",
    root_field="createCarePlanRecommendationCategory",
    python_path="healthie.mutations.create_care_plan_recommendation_category",
    safety="create",
    confidence="full",
    arguments={"input": "createCarePlanRecommendationCategoryInput"},
    document="""
mutation createCarePlanRecommendationCategory($input: createCarePlanRecommendationCategoryInput) {
  createCarePlanRecommendationCategory(input: $input) {
    ...CreateCarePlanRecommendationCategoryPayload
  }
}
"""
    + CREATE_CARE_PLAN_RECOMMENDATION_CATEGORY_PAYLOAD_FRAGMENT
    + CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ORGANIZATION_FRAGMENT,
    decode=object_of("createCarePlanRecommendationCategory", CreateCarePlanRecommendationCategoryPayload),
)
