# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID


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
