# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.unique_device_identifier import UNIQUE_DEVICE_IDENTIFIER_FRAGMENT
from ..models.update_unique_device_identifier_payload import (
    UPDATE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT,
    UpdateUniqueDeviceIdentifierPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="updateUniqueDeviceIdentifier",
    kind="mutation",
    root_field="updateUniqueDeviceIdentifier",
    python_path="healthie.mutations.update_unique_device_identifier",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateUniqueDeviceIdentifierInput"},
    document="""
mutation updateUniqueDeviceIdentifier($input: updateUniqueDeviceIdentifierInput) {
  updateUniqueDeviceIdentifier(input: $input) {
    ...UpdateUniqueDeviceIdentifierPayload
  }
}
"""
    + UPDATE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + UNIQUE_DEVICE_IDENTIFIER_FRAGMENT,
    decode=object_of("updateUniqueDeviceIdentifier", UpdateUniqueDeviceIdentifierPayload),
)
