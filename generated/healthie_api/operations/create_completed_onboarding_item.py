# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.completed_onboarding_item import COMPLETED_ONBOARDING_ITEM_FRAGMENT, CompletedOnboardingItem
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="createCompletedOnboardingItem",
    python_path="healthie.mutations.create_completed_onboarding_item",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCompletedOnboardingItem", CreateCompletedOnboardingItemPayload),
)
