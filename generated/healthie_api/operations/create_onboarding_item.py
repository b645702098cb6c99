# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateOnboardingItemInput(InputModel):
    billing_disclaimer: str | None = None
    is_skippable: Boolean | None = None
    item_id: ID | None = None
    item_type: str | None = None
    new_form_name: str | None = None
    onboarding_flow_id: ID | None = None
    policy_disclaimer: str | None = None
    welcome_text: str | None = None


class CreateOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


OPERATION: GraphQLOperation[CreateOnboardingItemPayload] = GraphQLOperation(
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
