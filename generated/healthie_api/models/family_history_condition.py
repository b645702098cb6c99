# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID


class FamilyHistoryCondition(BaseModel):
    id: ID
    relationships: list[str] | None


FAMILY_HISTORY_CONDITION_FRAGMENT = """
fragment FamilyHistoryCondition on FamilyHistoryCondition {
  id
  relationships
}
"""
