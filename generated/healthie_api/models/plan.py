# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
