# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.mobile_health_data_integration import MobileHealthDataIntegration


class CreateMobileHealthDataIntegrationPayload(BaseModel):
    integration: MobileHealthDataIntegration | None
    messages: list[FieldError | None] | None


CREATE_MOBILE_HEALTH_DATA_INTEGRATION_PAYLOAD_FRAGMENT = """
fragment CreateMobileHealthDataIntegrationPayload on CreateMobileHealthDataIntegrationPayload {
  integration {
    ...MobileHealthDataIntegration
  }
  messages {
    ...FieldError
  }
}
"""
