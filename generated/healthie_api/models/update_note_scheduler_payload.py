# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.note_scheduler import NoteScheduler


class UpdateNoteSchedulerPayload(BaseModel):
    messages: list[FieldError | None] | None
    note_scheduler: NoteScheduler | None = Field(validation_alias="noteScheduler", serialization_alias="noteScheduler")


UPDATE_NOTE_SCHEDULER_PAYLOAD_FRAGMENT = """
fragment UpdateNoteSchedulerPayload on updateNoteSchedulerPayload {
  messages {
    ...FieldError
  }
  noteScheduler {
    ...NoteScheduler
  }
}
"""
