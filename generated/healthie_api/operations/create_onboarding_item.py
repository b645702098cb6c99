# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


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
