# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.completed_onboarding_item import COMPLETED_ONBOARDING_ITEM_FRAGMENT
from ..models.create_completed_onboarding_item_payload import (
    CREATE_COMPLETED_ONBOARDING_ITEM_PAYLOAD_FRAGMENT,
    CreateCompletedOnboardingItemPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCompletedOnboardingItemPayload] = GraphQLOperation(
    name="createCompletedOnboardingItem",
    kind="mutation",
    root_field="createCompletedOnboardingItem",
    python_path="healthie.mutations.create_completed_onboarding_item",
    safety="create",
    confidence="full",
    arguments={"input": "createCompletedOnboardingItemInput"},
    document="""
mutation createCompletedOnboardingItem($input: createCompletedOnboardingItemInput) {
  createCompletedOnboardingItem(input: $input) {
    ...CreateCompletedOnboardingItemPayload
  }
}
"""
    + CREATE_COMPLETED_ONBOARDING_ITEM_PAYLOAD_FRAGMENT
    + COMPLETED_ONBOARDING_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCompletedOnboardingItem", CreateCompletedOnboardingItemPayload),
)
