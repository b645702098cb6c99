# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.family_history_condition import FamilyHistoryCondition
from ..models.field_error import FieldError


class DeleteFamilyHistoryPayload(BaseModel):
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


DELETE_FAMILY_HISTORY_PAYLOAD_FRAGMENT = """
fragment DeleteFamilyHistoryPayload on deleteFamilyHistoryPayload {
  family_history_condition {
    ...FamilyHistoryCondition
  }
  messages {
    ...FieldError
  }
}
"""
