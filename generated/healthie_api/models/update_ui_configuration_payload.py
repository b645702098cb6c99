# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.organization import Organization


class UpdateUiConfigurationPayload(BaseModel):
    messages: list[FieldError | None] | None
    organization: Organization | None


UPDATE_UI_CONFIGURATION_PAYLOAD_FRAGMENT = """
fragment UpdateUiConfigurationPayload on UpdateUiConfigurationPayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}
"""
