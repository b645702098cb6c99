# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..enums.form_history_action import FormHistoryAction


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
