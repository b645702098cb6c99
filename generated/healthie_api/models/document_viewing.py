# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, DateTime


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
