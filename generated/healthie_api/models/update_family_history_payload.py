# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.family_history_condition import FamilyHistoryCondition
from ..models.field_error import FieldError


class UpdateFamilyHistoryPayload(BaseModel):
    duplicate_family_history_condition: FamilyHistoryCondition | None
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


UPDATE_FAMILY_HISTORY_PAYLOAD_FRAGMENT = """
fragment UpdateFamilyHistoryPayload on updateFamilyHistoryPayload {
  duplicate_family_history_condition {
    ...FamilyHistoryCondition
  }
  family_history_condition {
    ...FamilyHistoryCondition
  }
  messages {
    ...FieldError
  }
}
"""
