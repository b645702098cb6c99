# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_shapa_connection_payload import DeleteShapaConnectionPayload
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

fragment DeleteShapaConnectionPayload on deleteShapaConnectionPayload {
  messages {
    ...FieldError
  }
  shapa_connection {
    ...ShapaConnection
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment ShapaConnection on ShapaConnection {
  id
  last_sync_date
}
""",
    decode=object_of("deleteShapaConnection", DeleteShapaConnectionPayload),
)
