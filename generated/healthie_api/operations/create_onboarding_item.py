# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_onboarding_item_payload import CREATE_ONBOARDING_ITEM_PAYLOAD_FRAGMENT, CreateOnboardingItemPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOnboardingItemPayload] = GraphQLOperation(
    name="createOnboardingItem",
    kind="mutation",
    root_field="createOnboardingItem",
    python_path="healthie.mutations.create_onboarding_item",
    safety="create",
    confidence="full",
    arguments={"input": "createOnboardingItemInput"},
    document="""
mutation createOnboardingItem($input: createOnboardingItemInput) {
  createOnboardingItem(input: $input) {
    ...CreateOnboardingItemPayload
  }
}
"""
    + CREATE_ONBOARDING_ITEM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT,
    decode=object_of("createOnboardingItem", CreateOnboardingItemPayload),
)
