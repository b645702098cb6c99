# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT, CompletedCourseItem
from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT

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
