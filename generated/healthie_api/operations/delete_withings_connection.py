# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_withings_connection_payload import DeleteWithingsConnectionPayload
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

fragment DeleteWithingsConnectionPayload on deleteWithingsConnectionPayload {
  messages {
    ...FieldError
  }
  withings_connection {
    ...WithingsConnection
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment WithingsConnection on WithingsConnection {
  id
  last_sync_date
}
""",
    decode=object_of("deleteWithingsConnection", DeleteWithingsConnectionPayload),
)
