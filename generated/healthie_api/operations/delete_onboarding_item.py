# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteOnboardingItemInput(InputModel):
    id: ID | None = None


class DeleteOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


OPERATION: GraphQLOperation[DeleteOnboardingItemPayload] = GraphQLOperation(
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
