# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.care_plan_recommendation_category import CARE_PLAN_RECOMMENDATION_CATEGORY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..operations.organization import ORGANIZATION_FRAGMENT

if TYPE_CHECKING:
    from ..models.care_plan_recommendation_category import CarePlanRecommendationCategory
    from ..models.field_error import FieldError
    from ..operations.organization import Organization
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
        "..operations.organization:Organization",
    )


class CreateCarePlanRecommendationCategoryInput(InputModel):
    is_active: Boolean | None = None
    name: str


class DeleteCarePlanRecommendationCategoryInput(InputModel):
    id: ID


class UpdateCarePlanRecommendationCategoryInput(InputModel):
    id: ID
    is_active: Boolean | None = None
    name: str | None = None


class CreateCarePlanRecommendationCategoryPayload(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    messages: list[FieldError | None] | None
    organization: Organization | None


class DeleteCarePlanRecommendationCategoryPayload(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    messages: list[FieldError | None] | None
    organization: Organization | None


class UpdateCarePlanRecommendationCategoryPayload(BaseModel):
    care_plan_recommendation_category: CarePlanRecommendationCategory | None
    messages: list[FieldError | None] | None
    organization: Organization | None


CREATE_CARE_PLAN_RECOMMENDATION_CATEGORY: GraphQLOperation[CreateCarePlanRecommendationCategoryPayload] = (
    GraphQLOperation(
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
)

DELETE_CARE_PLAN_RECOMMENDATION_CATEGORY: GraphQLOperation[DeleteCarePlanRecommendationCategoryPayload] = (
    GraphQLOperation(
        name="deleteCarePlanRecommendationCategory",
        kind="mutation",
        safety="idempotent_write",
        arguments={"input": "deleteCarePlanRecommendationCategoryInput!"},
        document="""
mutation deleteCarePlanRecommendationCategory($input: deleteCarePlanRecommendationCategoryInput) {
 deleteCarePlanRecommendationCategory(input: $input) {
 ...DeleteCarePlanRecommendationCategoryPayload
 }
}

fragment DeleteCarePlanRecommendationCategoryPayload on deleteCarePlanRecommendationCategoryPayload {
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
        decode=object_of("deleteCarePlanRecommendationCategory", DeleteCarePlanRecommendationCategoryPayload),
    )
)

UPDATE_CARE_PLAN_RECOMMENDATION_CATEGORY: GraphQLOperation[UpdateCarePlanRecommendationCategoryPayload] = (
    GraphQLOperation(
        name="updateCarePlanRecommendationCategory",
        kind="mutation",
        safety="idempotent_write",
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
)
