# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


class CourseBenefit(BaseModel):
    benefit: str | None
    course_id: ID | None
    id: ID


COURSE_BENEFIT_FRAGMENT = """
fragment CourseBenefit on CourseBenefit {
  benefit
  course_id
  id
}
"""
