# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime, Int


class Task(BaseModel):
    client: Reference | None
    client_id: ID | None
    complete: Boolean | None
    completed_at: DateTime | None
    completed_by: Reference | None
    completed_by_id: ID | None
    content: str | None
    created_at: DateTime
    created_by_generator_id: str | None
    created_by_id: ID | None
    creator: Reference | None
    due_date: DateTime | None
    hidden: Boolean
    id: ID
    metadata: JSON | None
    note: Reference | None
    note_path: str | None
    position: Int | None
    priority: Int
    ref_source: str | None
    reminder: Reference | None
    seen: Boolean
    smart: Boolean
    smart_category: str | None
    updated_at: DateTime | None
    user: Reference | None
    user_id: ID | None


TASK_FRAGMENT = """
fragment Task on Task {
  client {
    id
  }
  client_id
  complete
  completed_at
  completed_by {
    id
  }
  completed_by_id
  content
  created_at
  created_by_generator_id
  created_by_id
  creator {
    id
  }
  due_date
  hidden
  id
  metadata
  note {
    id
  }
  note_path
  position
  priority
  ref_source
  reminder {
    id
  }
  seen
  smart
  smart_category
  updated_at
  user {
    id
  }
  user_id
}
"""
