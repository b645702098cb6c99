# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int


class NoteScheduler(BaseModel):
    first_four_invitees: list[Reference]
    id: ID
    invitees: list[Reference]
    invitees_count: Int | None
    last_task: Reference | None
    note: Reference | None
    note_content: str | None
    participant_ids: list[ID | None] | None
    selected_user_groups: list[Reference] | None
    selected_users: list[Reference] | None
    updated_at: DateTime
    user: Reference | None


NOTE_SCHEDULER_FRAGMENT = """
fragment NoteScheduler on NoteScheduler {
  first_four_invitees {
    id
  }
  id
  invitees {
    id
  }
  invitees_count
  last_task {
    id
  }
  note {
    id
  }
  note_content
  participant_ids
  selected_user_groups {
    id
  }
  selected_users {
    id
  }
  updated_at
  user {
    id
  }
}
"""
