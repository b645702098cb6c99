# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.dexcom_connection import DEXCOM_CONNECTION_FRAGMENT, DexcomConnection
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteDexcomConnectionInput(InputModel):
    id: ID | None = None


class DeleteDexcomConnectionPayload(BaseModel):
    dexcom_connection: DexcomConnection | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteDexcomConnectionPayload] = GraphQLOperation(
    name="deleteDexcomConnection",
    kind="mutation",
    safety="idempotent_write",
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
