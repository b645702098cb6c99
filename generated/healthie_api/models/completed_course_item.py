# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.course_item_reference import CourseItemReference


class CompletedCourseItem(BaseModel):
    completed_item_id: ID | None
    completed_item_type: str | None
    course_item_id: ID | None
    created_at: DateTime
    id: ID
    next_item: CourseItemReference | None
    updated_at: DateTime
    user_id: ID | None


COMPLETED_COURSE_ITEM_FRAGMENT = """
fragment CompletedCourseItem on CompletedCourseItem {
 completed_item_id
 completed_item_type
 course_item_id
 created_at
 id
 next_item {
 ...CourseItemReference
 }
 updated_at
 user_id
}
"""
