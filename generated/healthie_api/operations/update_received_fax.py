# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_received_fax_payload import UpdateReceivedFaxPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReceivedFaxPayload] = GraphQLOperation(
    name="updateReceivedFax",
    kind="mutation",
    root_field="updateReceivedFax",
    python_path="healthie.mutations.update_received_fax",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReceivedFaxInput"},
    document="""
mutation updateReceivedFax($input: updateReceivedFaxInput) {
  updateReceivedFax(input: $input) {
    ...UpdateReceivedFaxPayload
  }
}

fragment UpdateReceivedFaxPayload on updateReceivedFaxPayload {
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
    decode=object_of("updateReceivedFax", UpdateReceivedFaxPayload),
)
