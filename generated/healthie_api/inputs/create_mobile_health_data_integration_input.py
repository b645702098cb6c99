# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel

from ..enums.mobile_health_data_integration_type import MobileHealthDataIntegrationType


class CreateMobileHealthDataIntegrationInput(InputModel):
    type: MobileHealthDataIntegrationType | str
