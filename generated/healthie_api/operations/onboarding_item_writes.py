# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


class CreateOnboardingItemInput(InputModel):
    billing_disclaimer: str | None = None
    is_skippable: Boolean | None = None
    item_id: ID | None = None
    item_type: str | None = None
    new_form_name: str | None = None
    onboarding_flow_id: ID | None = None
    policy_disclaimer: str | None = None
    welcome_text: str | None = None


class DeleteOnboardingItemInput(InputModel):
    id: ID | None = None


class UpdateOnboardingItemInput(InputModel):
    billing_disclaimer: str | None = None
    id: ID | None = None
    is_skippable: Boolean | None = None
    item_id: ID | None = None
    item_type: str | None = None
    onboarding_flow_id: ID | None = None
    photo_id_disclaimer: ID | None = None
    policy_disclaimer: str | None = None
    row_order: Int | None = None
    welcome_text: str | None = None


class CreateOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


class DeleteOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


class UpdateOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


CREATE_ONBOARDING_ITEM: GraphQLOperation[CreateOnboardingItemPayload] = GraphQLOperation(
    name="createOnboardingItem",
    kind="mutation",
    safety="create",
    arguments={"input": "createOnboardingItemInput!"},
    document="""
mutation createOnboardingItem($input: createOnboardingItemInput) {
 createOnboardingItem(input: $input) {
 ...CreateOnboardingItemPayload
 }
}

fragment CreateOnboardingItemPayload on createOnboardingItemPayload {
 messages {
 ...FieldError
 }
 onboardingItem {
 ...OnboardingItem
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createOnboardingItem", CreateOnboardingItemPayload),
)

DELETE_ONBOARDING_ITEM: GraphQLOperation[DeleteOnboardingItemPayload] = GraphQLOperation(
    name="deleteOnboardingItem",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteOnboardingItemInput!"},
    document="""
mutation deleteOnboardingItem($input: deleteOnboardingItemInput) {
 deleteOnboardingItem(input: $input) {
 ...DeleteOnboardingItemPayload
 }
}

fragment DeleteOnboardingItemPayload on deleteOnboardingItemPayload {
 messages {
 ...FieldError
 }
 onboardingItem {
 ...OnboardingItem
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteOnboardingItem", DeleteOnboardingItemPayload),
)

UPDATE_ONBOARDING_ITEM: GraphQLOperation[UpdateOnboardingItemPayload] = GraphQLOperation(
    name="updateOnboardingItem",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateOnboardingItemInput!"},
    document="""
mutation updateOnboardingItem($input: updateOnboardingItemInput) {
 updateOnboardingItem(input: $input) {
 ...UpdateOnboardingItemPayload
 }
}

fragment UpdateOnboardingItemPayload on updateOnboardingItemPayload {
 messages {
 ...FieldError
 }
 onboardingItem {
 ...OnboardingItem
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateOnboardingItem", UpdateOnboardingItemPayload),
)
