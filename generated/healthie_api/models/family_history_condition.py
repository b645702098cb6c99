# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
