# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int


class CourseCompletionInfoGroupsType(BaseModel):
    completed: Int | None
    label: str | None
    total: Int | None
    user_ids: list[str] | None
    value: str | None


COURSE_COMPLETION_INFO_GROUPS_TYPE_FRAGMENT = """
fragment CourseCompletionInfoGroupsType on CourseCompletionInfoGroupsType {
  completed
  label
  total
  user_ids
  value
}
"""
