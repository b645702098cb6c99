# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


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


class UpdateOnboardingItemPayload(BaseModel):
    messages: list[FieldError | None] | None
    onboarding_item: OnboardingItem | None = Field(
        validation_alias="onboardingItem", serialization_alias="onboardingItem"
    )


OPERATION: GraphQLOperation[UpdateOnboardingItemPayload] = GraphQLOperation(
    name="updateOnboardingItem",
    kind="mutation",
    root_field="updateOnboardingItem",
    python_path="healthie.mutations.update_onboarding_item",
    safety="idempotent_write",
    confidence="full",
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
    + ONBOARDING_ITEM_FRAGMENT,
    decode=object_of("updateOnboardingItem", UpdateOnboardingItemPayload),
)
