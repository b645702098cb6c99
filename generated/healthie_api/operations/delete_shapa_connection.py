# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.shapa_connection import SHAPA_CONNECTION_FRAGMENT, ShapaConnection


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
"""
    + FIELD_ERROR_FRAGMENT
    + SHAPA_CONNECTION_FRAGMENT,
    decode=object_of("deleteShapaConnection", DeleteShapaConnectionPayload),
)
