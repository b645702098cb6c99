# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.withings_connection import WITHINGS_CONNECTION_FRAGMENT, WithingsConnection


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
"""
    + FIELD_ERROR_FRAGMENT
    + WITHINGS_CONNECTION_FRAGMENT,
    decode=object_of("deleteWithingsConnection", DeleteWithingsConnectionPayload),
)
