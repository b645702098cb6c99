# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteTranscriptInput(InputModel):
    id: str


class DeleteTranscriptPayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None
    transcript_id: str | None


OPERATION: GraphQLOperation[DeleteTranscriptPayload] = GraphQLOperation(
    name="deleteTranscript",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteTranscriptInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteTranscript", DeleteTranscriptPayload),
)
