# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_onboarding_item_payload import DELETE_ONBOARDING_ITEM_PAYLOAD_FRAGMENT, DeleteOnboardingItemPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteOnboardingItemPayload] = GraphQLOperation(
    name="deleteOnboardingItem",
    kind="mutation",
    root_field="deleteOnboardingItem",
    python_path="healthie.mutations.delete_onboarding_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteOnboardingItemInput"},
    document="""
mutation deleteOnboardingItem($input: deleteOnboardingItemInput) {
  deleteOnboardingItem(input: $input) {
    ...DeleteOnboardingItemPayload
  }
}
"""
    + DELETE_ONBOARDING_ITEM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT,
    decode=object_of("deleteOnboardingItem", DeleteOnboardingItemPayload),
)
