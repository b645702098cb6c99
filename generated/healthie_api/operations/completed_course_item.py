# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, optional_object_of

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT, CourseItemReference


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


OPERATION: GraphQLOperation[CompletedCourseItem | None] = GraphQLOperation(
    name="completedCourseItem",
    kind="query",
    safety="read",
    arguments={"course_item_id": "ID", "user_id": "ID"},
    document="""
query completedCourseItem($course_item_id: ID, $user_id: ID) {
 completedCourseItem(course_item_id: $course_item_id, user_id: $user_id) {
 ...CompletedCourseItem
 }
}
"""
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("completedCourseItem", CompletedCourseItem),
)
