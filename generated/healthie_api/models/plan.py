# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


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
