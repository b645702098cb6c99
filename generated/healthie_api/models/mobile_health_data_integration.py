# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..enums.mobile_health_data_integration_type import MobileHealthDataIntegrationType
from ..scalars import ID


class MobileHealthDataIntegration(BaseModel):
    id: ID
    type: MobileHealthDataIntegrationType


MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT = """
fragment MobileHealthDataIntegration on MobileHealthDataIntegration {
  id
  type
}
"""
