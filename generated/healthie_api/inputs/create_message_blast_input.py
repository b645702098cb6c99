# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

from ..inputs.note_input import NoteInput


class CreateMessageBlastInput(InputModel):
    dietitian_id: ID | None = None
    name: str | None = None
    note: NoteInput | None = None
    patient_id: ID | None = None
    scheduled_at: ZonedDateTime | None = None
    select_all_status: str | None = None
    simple_added_users: str | None = None
