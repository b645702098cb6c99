# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


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
    root_field="deleteOnboardingItem",
    python_path="healthie.mutations.delete_onboarding_item",
    safety="idempotent_write",
    confidence="full",
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
    + ONBOARDING_ITEM_FRAGMENT,
    decode=object_of("deleteOnboardingItem", DeleteOnboardingItemPayload),
)
