# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


class CreateOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


OPERATION: GraphQLOperation[CreateOnboardingItemPayload] = GraphQLOperation(
    name="createOnboardingItem",
    kind="mutation",
    root_field="createOnboardingItem",
    python_path="healthie.mutations.create_onboarding_item",
    safety="create",
    confidence="full",
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
    + ONBOARDING_ITEM_FRAGMENT,
    decode=object_of("createOnboardingItem", CreateOnboardingItemPayload),
)
