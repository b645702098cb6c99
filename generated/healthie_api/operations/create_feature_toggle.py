# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.feature_toggle import FEATURE_TOGGLE_FRAGMENT, FeatureToggle
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFeatureTogglePayload(BaseModel):
    feature_toggle: FeatureToggle | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFeatureTogglePayload] = GraphQLOperation(
    name="createFeatureToggle",
    kind="mutation",
    root_field="createFeatureToggle",
    python_path="healthie.mutations.create_feature_toggle",
    safety="create",
    confidence="full",
    arguments={"input": "createFeatureToggleInput!"},
    document="""
mutation createFeatureToggle($input: createFeatureToggleInput) {
  createFeatureToggle(input: $input) {
    ...CreateFeatureTogglePayload
  }
}

fragment CreateFeatureTogglePayload on createFeatureTogglePayload {
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
    decode=object_of("createFeatureToggle", CreateFeatureTogglePayload),
    facts=(
        Fact(
            argument="input.seperate_provider_metric_from_client",
            kind="replaced",
            text="is deprecated",
            check="deprecated",
        ),
    ),
)
