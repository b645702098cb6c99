# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


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
