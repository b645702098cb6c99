# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.completed_onboarding_item import COMPLETED_ONBOARDING_ITEM_FRAGMENT, CompletedOnboardingItem
from ..operations.onboarding_item import ONBOARDING_ITEM_FRAGMENT


class CreateCompletedOnboardingItemInput(InputModel):
    onboarding_item_id: ID | None = None
    skipped: Boolean | None = None
    user_id: ID | None = None


class CreateCompletedOnboardingItemPayload(BaseModel):
    completed_onboarding_item: CompletedOnboardingItem | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCompletedOnboardingItemPayload] = GraphQLOperation(
    name="createCompletedOnboardingItem",
    kind="mutation",
    safety="create",
    arguments={"input": "createCompletedOnboardingItemInput!"},
    document="""
mutation createCompletedOnboardingItem($input: createCompletedOnboardingItemInput) {
 createCompletedOnboardingItem(input: $input) {
 ...CreateCompletedOnboardingItemPayload
 }
}

fragment CreateCompletedOnboardingItemPayload on createCompletedOnboardingItemPayload {
 completed_onboarding_item {
 ...CompletedOnboardingItem
 }
 messages {
 ...FieldError
 }
}
"""
    + COMPLETED_ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCompletedOnboardingItem", CreateCompletedOnboardingItemPayload),
)
