# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.feature_toggle import FEATURE_TOGGLE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_feature_toggle_payload import UPDATE_FEATURE_TOGGLE_PAYLOAD_FRAGMENT, UpdateFeatureTogglePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFeatureTogglePayload] = GraphQLOperation(
    name="updateFeatureToggle",
    kind="mutation",
    root_field="updateFeatureToggle",
    python_path="healthie.mutations.update_feature_toggle",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFeatureToggleInput"},
    document="""
mutation updateFeatureToggle($input: updateFeatureToggleInput) {
  updateFeatureToggle(input: $input) {
    ...UpdateFeatureTogglePayload
  }
}
"""
    + UPDATE_FEATURE_TOGGLE_PAYLOAD_FRAGMENT
    + FEATURE_TOGGLE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFeatureToggle", UpdateFeatureTogglePayload),
)
