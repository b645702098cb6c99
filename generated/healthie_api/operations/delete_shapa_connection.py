# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_shapa_connection_payload import (
    DELETE_SHAPA_CONNECTION_PAYLOAD_FRAGMENT,
    DeleteShapaConnectionPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.shapa_connection import SHAPA_CONNECTION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteShapaConnectionPayload] = GraphQLOperation(
    name="deleteShapaConnection",
    kind="mutation",
    root_field="deleteShapaConnection",
    python_path="healthie.mutations.delete_shapa_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteShapaConnectionInput"},
    document="""
mutation deleteShapaConnection($input: deleteShapaConnectionInput) {
  deleteShapaConnection(input: $input) {
    ...DeleteShapaConnectionPayload
  }
}
"""
    + DELETE_SHAPA_CONNECTION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SHAPA_CONNECTION_FRAGMENT,
    decode=object_of("deleteShapaConnection", DeleteShapaConnectionPayload),
)
