# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.feature_toggle import FEATURE_TOGGLE_FRAGMENT, FeatureToggle
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateFeatureTogglePayload(BaseModel):
    feature_toggle: FeatureToggle | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFeatureTogglePayload] = GraphQLOperation(
    name="updateFeatureToggle",
    kind="mutation",
    root_field="updateFeatureToggle",
    python_path="healthie.mutations.update_feature_toggle",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFeatureToggleInput!"},
    document="""
mutation updateFeatureToggle($input: updateFeatureToggleInput) {
  updateFeatureToggle(input: $input) {
    ...UpdateFeatureTogglePayload
  }
}

fragment UpdateFeatureTogglePayload on updateFeatureTogglePayload {
  feature_toggle {
    ...FeatureToggle
  }
  messages {
    ...FieldError
  }
}
"""
    + FEATURE_TOGGLE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFeatureToggle", UpdateFeatureTogglePayload),
    facts=(
        Fact(
            argument="input.seperate_provider_metric_from_client",
            kind="replaced",
            text="is deprecated",
            check="deprecated",
        ),
    ),
)
