# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
