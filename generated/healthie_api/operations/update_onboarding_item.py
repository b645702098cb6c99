# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


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
