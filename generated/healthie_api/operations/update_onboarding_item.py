# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT
from ..models.update_onboarding_item_payload import UPDATE_ONBOARDING_ITEM_PAYLOAD_FRAGMENT, UpdateOnboardingItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOnboardingItemPayload] = GraphQLOperation(
    name="updateOnboardingItem",
    kind="mutation",
    root_field="updateOnboardingItem",
    python_path="healthie.mutations.update_onboarding_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOnboardingItemInput"},
    document="""
mutation updateOnboardingItem($input: updateOnboardingItemInput) {
  updateOnboardingItem(input: $input) {
    ...UpdateOnboardingItemPayload
  }
}
"""
    + UPDATE_ONBOARDING_ITEM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT,
    decode=object_of("updateOnboardingItem", UpdateOnboardingItemPayload),
)
