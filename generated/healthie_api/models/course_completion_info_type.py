# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel

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
