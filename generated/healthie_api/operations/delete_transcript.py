# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_transcript_payload import DELETE_TRANSCRIPT_PAYLOAD_FRAGMENT, DeleteTranscriptPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
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
"""
    + DELETE_TRANSCRIPT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteTranscript", DeleteTranscriptPayload),
)
