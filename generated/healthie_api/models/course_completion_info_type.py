# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.course_completion_info_groups_type import CourseCompletionInfoGroupsType
from ..models.course_completion_info_individuals_type import CourseCompletionInfoIndividualsType


class CourseCompletionInfoType(BaseModel):
    groups: list[CourseCompletionInfoGroupsType] | None
    individuals: list[CourseCompletionInfoIndividualsType] | None


COURSE_COMPLETION_INFO_TYPE_FRAGMENT = """
fragment CourseCompletionInfoType on CourseCompletionInfoType {
  groups {
    ...CourseCompletionInfoGroupsType
  }
  individuals {
    ...CourseCompletionInfoIndividualsType
  }
}
"""
