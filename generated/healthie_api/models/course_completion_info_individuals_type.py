# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class CourseCompletionInfoIndividualsType(BaseModel):
    label: str | None
    value: str | None


COURSE_COMPLETION_INFO_INDIVIDUALS_TYPE_FRAGMENT = """
fragment CourseCompletionInfoIndividualsType on CourseCompletionInfoIndividualsType {
  label
  value
}
"""
