# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_feature_toggle_payload import CREATE_FEATURE_TOGGLE_PAYLOAD_FRAGMENT, CreateFeatureTogglePayload
from ..models.feature_toggle import FEATURE_TOGGLE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFeatureTogglePayload] = GraphQLOperation(
    name="createFeatureToggle",
    kind="mutation",
    root_field="createFeatureToggle",
    python_path="healthie.mutations.create_feature_toggle",
    safety="create",
    confidence="full",
    arguments={"input": "createFeatureToggleInput"},
    document="""
mutation createFeatureToggle($input: createFeatureToggleInput) {
  createFeatureToggle(input: $input) {
    ...CreateFeatureTogglePayload
  }
}
"""
    + CREATE_FEATURE_TOGGLE_PAYLOAD_FRAGMENT
    + FEATURE_TOGGLE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFeatureToggle", CreateFeatureTogglePayload),
)
