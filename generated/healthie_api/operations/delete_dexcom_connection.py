# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_dexcom_connection_payload import DeleteDexcomConnectionPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteDexcomConnectionPayload] = GraphQLOperation(
    name="deleteDexcomConnection",
    kind="mutation",
    root_field="deleteDexcomConnection",
    python_path="healthie.mutations.delete_dexcom_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteDexcomConnectionInput"},
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteDexcomConnection", DeleteDexcomConnectionPayload),
)
