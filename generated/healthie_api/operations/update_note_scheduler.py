# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.note_scheduler import NOTE_SCHEDULER_FRAGMENT
from ..models.update_note_scheduler_payload import UPDATE_NOTE_SCHEDULER_PAYLOAD_FRAGMENT, UpdateNoteSchedulerPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateNoteSchedulerPayload] = GraphQLOperation(
    name="updateNoteScheduler",
    kind="mutation",
    root_field="updateNoteScheduler",
    python_path="healthie.mutations.update_note_scheduler",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNoteSchedulerInput"},
    document="""
mutation updateNoteScheduler($input: updateNoteSchedulerInput) {
  updateNoteScheduler(input: $input) {
    ...UpdateNoteSchedulerPayload
  }
}
"""
    + UPDATE_NOTE_SCHEDULER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTE_SCHEDULER_FRAGMENT,
    decode=object_of("updateNoteScheduler", UpdateNoteSchedulerPayload),
)
