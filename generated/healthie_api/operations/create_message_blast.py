# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_message_blast_payload import CreateMessageBlastPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMessageBlastPayload] = GraphQLOperation(
    name="createMessageBlast",
    kind="mutation",
    root_field="createMessageBlast",
    python_path="healthie.mutations.create_message_blast",
    safety="create",
    confidence="full",
    arguments={"input": "createMessageBlastInput"},
    document="""
mutation createMessageBlast($input: createMessageBlastInput) {
  createMessageBlast(input: $input) {
    ...CreateMessageBlastPayload
  }
}

fragment CreateMessageBlastPayload on createMessageBlastPayload {
  message
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createMessageBlast", CreateMessageBlastPayload),
)
