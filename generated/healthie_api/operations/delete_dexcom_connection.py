# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteDexcomConnectionInput(InputModel):
    id: ID | None = None


class DexcomConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


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

fragment DexcomConnection on DexcomConnection {
  id
  last_sync_date
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteDexcomConnection", DeleteDexcomConnectionPayload),
)
