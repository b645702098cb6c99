# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class DocumentViewing(BaseModel):
    document_id: ID
    id: ID
    user: Reference | None
    user_id: ID
    viewed_at: DateTime


DOCUMENT_VIEWING_FRAGMENT = """
fragment DocumentViewing on DocumentViewing {
  document_id
  id
  user {
    id
  }
  user_id
  viewed_at
}
"""
