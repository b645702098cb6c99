# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON
from pydantic import Field

from ..inputs.added_users_input import AddedUsersInput
from ..inputs.note_input import NoteInput


class CreateConversationInput(InputModel):
    added_users: list[AddedUsersInput | None] | None = None
    appointment_id: ID | None = None
    dietitian_id: str | None = Field(default=None, deprecated=True)
    metadata: JSON | None = None
    name: str | None = None
    note: NoteInput | None = None
    owner_id: ID | None = None
    patient_id: str | None = Field(default=None, deprecated=True)
    select_all_status: str | None = None
    simple_added_users: str | None = None
