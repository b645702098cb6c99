# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean

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
    root_field="deleteTranscript",
    python_path="healthie.mutations.delete_transcript",
    safety="idempotent_write",
    confidence="full",
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
