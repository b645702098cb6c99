# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.note_scheduler import NOTE_SCHEDULER_FRAGMENT, NoteScheduler


class UpdateNoteSchedulerInput(InputModel):
    id: ID | None = None
    participant_ids: list[ID | None] | None = None
    select_all_status: str | None = None


class UpdateNoteSchedulerPayload(BaseModel):
    messages: list[FieldError | None] | None
    note_scheduler: NoteScheduler | None = Field(validation_alias="noteScheduler", serialization_alias="noteScheduler")


OPERATION: GraphQLOperation[UpdateNoteSchedulerPayload] = GraphQLOperation(
    name="updateNoteScheduler",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateNoteSchedulerInput!"},
    document="""
mutation updateNoteScheduler($input: updateNoteSchedulerInput) {
 updateNoteScheduler(input: $input) {
 ...UpdateNoteSchedulerPayload
 }
}

fragment UpdateNoteSchedulerPayload on updateNoteSchedulerPayload {
 messages {
 ...FieldError
 }
 noteScheduler {
 ...NoteScheduler
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTE_SCHEDULER_FRAGMENT,
    decode=object_of("updateNoteScheduler", UpdateNoteSchedulerPayload),
)
