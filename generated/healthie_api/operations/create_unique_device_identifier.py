# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_unique_device_identifier_payload import (
    CREATE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT,
    CreateUniqueDeviceIdentifierPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.unique_device_identifier import UNIQUE_DEVICE_IDENTIFIER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="createUniqueDeviceIdentifier",
    kind="mutation",
    root_field="createUniqueDeviceIdentifier",
    python_path="healthie.mutations.create_unique_device_identifier",
    safety="create",
    confidence="full",
    arguments={"input": "createUniqueDeviceIdentifierInput"},
    document="""
mutation createUniqueDeviceIdentifier($input: createUniqueDeviceIdentifierInput) {
  createUniqueDeviceIdentifier(input: $input) {
    ...CreateUniqueDeviceIdentifierPayload
  }
}
"""
    + CREATE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + UNIQUE_DEVICE_IDENTIFIER_FRAGMENT,
    decode=object_of("createUniqueDeviceIdentifier", CreateUniqueDeviceIdentifierPayload),
)
