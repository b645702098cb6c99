# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_received_fax_payload import DeleteReceivedFaxPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteReceivedFaxPayload] = GraphQLOperation(
    name="deleteReceivedFax",
    kind="mutation",
    root_field="deleteReceivedFax",
    python_path="healthie.mutations.delete_received_fax",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteReceivedFaxInput"},
    document="""
mutation deleteReceivedFax($input: deleteReceivedFaxInput) {
  deleteReceivedFax(input: $input) {
    ...DeleteReceivedFaxPayload
  }
}

fragment DeleteReceivedFaxPayload on deleteReceivedFaxPayload {
  messages {
    ...FieldError
  }
  receivedFax {
    ...ReceivedFax
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment ReceivedFax on ReceivedFax {
  archived
  comments
  created_at
  from_number
  id
  referring_provider_name
  viewed_by_current_user
}
""",
    decode=object_of("deleteReceivedFax", DeleteReceivedFaxPayload),
)
