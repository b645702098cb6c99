# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_mobile_health_data_integration_payload import (
    CREATE_MOBILE_HEALTH_DATA_INTEGRATION_PAYLOAD_FRAGMENT,
    CreateMobileHealthDataIntegrationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.mobile_health_data_integration import MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="createMobileHealthDataIntegration",
    kind="mutation",
    root_field="createMobileHealthDataIntegration",
    python_path="healthie.mutations.create_mobile_health_data_integration",
    safety="create",
    confidence="full",
    arguments={"input": "CreateMobileHealthDataIntegrationInput"},
    document="""
mutation createMobileHealthDataIntegration($input: CreateMobileHealthDataIntegrationInput) {
  createMobileHealthDataIntegration(input: $input) {
    ...CreateMobileHealthDataIntegrationPayload
  }
}
"""
    + CREATE_MOBILE_HEALTH_DATA_INTEGRATION_PAYLOAD_FRAGMENT
    + MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMobileHealthDataIntegration", CreateMobileHealthDataIntegrationPayload),
)
