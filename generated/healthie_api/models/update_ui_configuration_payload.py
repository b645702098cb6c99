# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
