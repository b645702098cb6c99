# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel

from ..enums.mobile_health_data_integration_type import MobileHealthDataIntegrationType


class MobileHealthDataIntegration(BaseModel):
    id: ID
    type: MobileHealthDataIntegrationType


MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT = """
fragment MobileHealthDataIntegration on MobileHealthDataIntegration {
 id
 type
}
"""
