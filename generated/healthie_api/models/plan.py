# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID


class Plan(BaseModel):
    features: list[str | None] | None
    header: str | None
    id: ID
    subheader: str | None


PLAN_FRAGMENT = """
fragment Plan on Plan {
  features
  header
  id
  subheader
}
"""
