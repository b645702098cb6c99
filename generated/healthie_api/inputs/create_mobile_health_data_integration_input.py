# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.mobile_health_data_integration_type import MobileHealthDataIntegrationType


class CreateMobileHealthDataIntegrationInput(InputModel):
    type: MobileHealthDataIntegrationType | str
