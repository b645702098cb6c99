# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_withings_connection_payload import (
    DELETE_WITHINGS_CONNECTION_PAYLOAD_FRAGMENT,
    DeleteWithingsConnectionPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.withings_connection import WITHINGS_CONNECTION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteWithingsConnectionPayload] = GraphQLOperation(
    name="deleteWithingsConnection",
    kind="mutation",
    root_field="deleteWithingsConnection",
    python_path="healthie.mutations.delete_withings_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteWithingsConnectionInput"},
    document="""
mutation deleteWithingsConnection($input: deleteWithingsConnectionInput) {
  deleteWithingsConnection(input: $input) {
    ...DeleteWithingsConnectionPayload
  }
}
"""
    + DELETE_WITHINGS_CONNECTION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + WITHINGS_CONNECTION_FRAGMENT,
    decode=object_of("deleteWithingsConnection", DeleteWithingsConnectionPayload),
)
