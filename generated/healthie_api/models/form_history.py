# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..enums.form_history_action import FormHistoryAction
from ..scalars import ID, DateTime


class FormHistory(BaseModel):
    action: FormHistoryAction | None
    created_at: DateTime | None
    creator: Reference | None
    id: ID
    patient: Reference | None
    title: str | None


FORM_HISTORY_FRAGMENT = """
fragment FormHistory on FormHistory {
  action
  created_at
  creator {
    id
  }
  id
  patient {
    id
  }
  title
}
"""
