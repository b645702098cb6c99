# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class CourseCompletionInfoIndividualsType(BaseModel):
    label: str | None
    value: str | None


COURSE_COMPLETION_INFO_INDIVIDUALS_TYPE_FRAGMENT = """
fragment CourseCompletionInfoIndividualsType on CourseCompletionInfoIndividualsType {
  label
  value
}
"""
