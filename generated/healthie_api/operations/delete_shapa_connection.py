# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteShapaConnectionInput(InputModel):
    id: ID | None = None


class ShapaConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


class DeleteShapaConnectionPayload(BaseModel):
    messages: list[FieldError | None] | None
    shapa_connection: ShapaConnection | None


OPERATION: GraphQLOperation[DeleteShapaConnectionPayload] = GraphQLOperation(
    name="deleteShapaConnection",
    kind="mutation",
    root_field="deleteShapaConnection",
    python_path="healthie.mutations.delete_shapa_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteShapaConnectionInput!"},
    document="""
mutation deleteShapaConnection($input: deleteShapaConnectionInput) {
  deleteShapaConnection(input: $input) {
    ...DeleteShapaConnectionPayload
  }
}

fragment DeleteShapaConnectionPayload on deleteShapaConnectionPayload {
  messages {
    ...FieldError
  }
  shapa_connection {
    ...ShapaConnection
  }
}

fragment ShapaConnection on ShapaConnection {
  id
  last_sync_date
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteShapaConnection", DeleteShapaConnectionPayload),
)
