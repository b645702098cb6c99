# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_dexcom_connection_payload import (
    DELETE_DEXCOM_CONNECTION_PAYLOAD_FRAGMENT,
    DeleteDexcomConnectionPayload,
)
from ..models.dexcom_connection import DEXCOM_CONNECTION_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteDexcomConnectionPayload] = GraphQLOperation(
    name="deleteDexcomConnection",
    kind="mutation",
    root_field="deleteDexcomConnection",
    python_path="healthie.mutations.delete_dexcom_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteDexcomConnectionInput"},
    document="""
mutation deleteDexcomConnection($input: deleteDexcomConnectionInput) {
  deleteDexcomConnection(input: $input) {
    ...DeleteDexcomConnectionPayload
  }
}
"""
    + DELETE_DEXCOM_CONNECTION_PAYLOAD_FRAGMENT
    + DEXCOM_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteDexcomConnection", DeleteDexcomConnectionPayload),
)
