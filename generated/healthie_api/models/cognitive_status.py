# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


class CognitiveStatus(BaseModel):
    cognitive_status: str | None
    id: ID
    start_date: DateTime | None
    user_id: ID


COGNITIVE_STATUS_FRAGMENT = """
fragment CognitiveStatus on CognitiveStatus {
  cognitive_status
  id
  start_date
  user_id
}
"""
