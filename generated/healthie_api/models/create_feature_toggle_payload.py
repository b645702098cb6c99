# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.feature_toggle import FeatureToggle
from ..models.field_error import FieldError


class CreateFeatureTogglePayload(BaseModel):
    feature_toggle: FeatureToggle | None
    messages: list[FieldError | None] | None


CREATE_FEATURE_TOGGLE_PAYLOAD_FRAGMENT = """
fragment CreateFeatureTogglePayload on createFeatureTogglePayload {
  feature_toggle {
    ...FeatureToggle
  }
  messages {
    ...FieldError
  }
}
"""
