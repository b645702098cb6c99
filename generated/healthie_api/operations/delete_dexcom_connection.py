# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.dexcom_connection import DEXCOM_CONNECTION_FRAGMENT, DexcomConnection
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteDexcomConnectionPayload(BaseModel):
    dexcom_connection: DexcomConnection | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteDexcomConnectionPayload] = GraphQLOperation(
    name="deleteDexcomConnection",
    kind="mutation",
    root_field="deleteDexcomConnection",
    python_path="healthie.mutations.delete_dexcom_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteDexcomConnectionInput!"},
    document="""
mutation deleteDexcomConnection($input: deleteDexcomConnectionInput) {
  deleteDexcomConnection(input: $input) {
    ...DeleteDexcomConnectionPayload
  }
}

fragment DeleteDexcomConnectionPayload on deleteDexcomConnectionPayload {
  dexcom_connection {
    ...DexcomConnection
  }
  messages {
    ...FieldError
  }
}
"""
    + DEXCOM_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteDexcomConnection", DeleteDexcomConnectionPayload),
)
