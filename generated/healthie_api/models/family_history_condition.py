# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


class FamilyHistoryCondition(BaseModel):
    id: ID
    relationships: list[str] | None


FAMILY_HISTORY_CONDITION_FRAGMENT = """
fragment FamilyHistoryCondition on FamilyHistoryCondition {
  id
  relationships
}
"""
