# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_unique_device_identifier_payload import (
    DELETE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT,
    DeleteUniqueDeviceIdentifierPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.unique_device_identifier import UNIQUE_DEVICE_IDENTIFIER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="deleteUniqueDeviceIdentifier",
    kind="mutation",
    root_field="deleteUniqueDeviceIdentifier",
    python_path="healthie.mutations.delete_unique_device_identifier",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteUniqueDeviceIdentifierInput"},
    document="""
mutation deleteUniqueDeviceIdentifier($input: deleteUniqueDeviceIdentifierInput) {
  deleteUniqueDeviceIdentifier(input: $input) {
    ...DeleteUniqueDeviceIdentifierPayload
  }
}
"""
    + DELETE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + UNIQUE_DEVICE_IDENTIFIER_FRAGMENT,
    decode=object_of("deleteUniqueDeviceIdentifier", DeleteUniqueDeviceIdentifierPayload),
)
