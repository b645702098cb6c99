# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_transcript_payload import DeleteTranscriptPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteTranscriptPayload] = GraphQLOperation(
    name="deleteTranscript",
    kind="mutation",
    root_field="deleteTranscript",
    python_path="healthie.mutations.delete_transcript",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DeleteTranscriptInput"},
    document="""
mutation deleteTranscript($input: DeleteTranscriptInput) {
  deleteTranscript(input: $input) {
    ...DeleteTranscriptPayload
  }
}

fragment DeleteTranscriptPayload on DeleteTranscriptPayload {
  messages {
    ...FieldError
  }
  success
  transcript_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteTranscript", DeleteTranscriptPayload),
)
