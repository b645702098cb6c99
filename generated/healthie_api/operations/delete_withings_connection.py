# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteWithingsConnectionInput(InputModel):
    id: ID | None = None


class WithingsConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


class DeleteWithingsConnectionPayload(BaseModel):
    messages: list[FieldError | None] | None
    withings_connection: WithingsConnection | None


OPERATION: GraphQLOperation[DeleteWithingsConnectionPayload] = GraphQLOperation(
    name="deleteWithingsConnection",
    kind="mutation",
    root_field="deleteWithingsConnection",
    python_path="healthie.mutations.delete_withings_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteWithingsConnectionInput!"},
    document="""
mutation deleteWithingsConnection($input: deleteWithingsConnectionInput) {
  deleteWithingsConnection(input: $input) {
    ...DeleteWithingsConnectionPayload
  }
}

fragment DeleteWithingsConnectionPayload on deleteWithingsConnectionPayload {
  messages {
    ...FieldError
  }
  withings_connection {
    ...WithingsConnection
  }
}

fragment WithingsConnection on WithingsConnection {
  id
  last_sync_date
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteWithingsConnection", DeleteWithingsConnectionPayload),
)
