# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class CourseGroup(BaseModel):
    course: Reference | None
    id: ID
    is_paused: Boolean
    paused_at: DateTime | None
    start_at: DateTime | None
    start_on_group_assignment: Boolean
    user_group: Reference | None


COURSE_GROUP_FRAGMENT = """
fragment CourseGroup on CourseGroup {
  course {
    id
  }
  id
  is_paused
  paused_at
  start_at
  start_on_group_assignment
  user_group {
    id
  }
}
"""
