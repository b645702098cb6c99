# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
