# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_mobile_health_data_integration_payload import (
    DELETE_MOBILE_HEALTH_DATA_INTEGRATION_PAYLOAD_FRAGMENT,
    DeleteMobileHealthDataIntegrationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.mobile_health_data_integration import MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="deleteMobileHealthDataIntegration",
    kind="mutation",
    root_field="deleteMobileHealthDataIntegration",
    python_path="healthie.mutations.delete_mobile_health_data_integration",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DeleteMobileHealthDataIntegrationInput"},
    document="""
mutation deleteMobileHealthDataIntegration($input: DeleteMobileHealthDataIntegrationInput) {
  deleteMobileHealthDataIntegration(input: $input) {
    ...DeleteMobileHealthDataIntegrationPayload
  }
}
"""
    + DELETE_MOBILE_HEALTH_DATA_INTEGRATION_PAYLOAD_FRAGMENT
    + MOBILE_HEALTH_DATA_INTEGRATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteMobileHealthDataIntegration", DeleteMobileHealthDataIntegrationPayload),
)
