# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, NamedReference

from ..models.user_group_reference import UserGroupReference


class CourseGroup(BaseModel):
    course: NamedReference | None
    id: ID
    is_paused: Boolean
    paused_at: DateTime | None
    start_at: DateTime | None
    start_on_group_assignment: Boolean
    user_group: UserGroupReference | None


COURSE_GROUP_FRAGMENT = """
fragment CourseGroup on CourseGroup {
 course {
 id
 name
 }
 id
 is_paused
 paused_at
 start_at
 start_on_group_assignment
 user_group {
 ...UserGroupReference
 }
}
"""
