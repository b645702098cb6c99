# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT
from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem
from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[CourseItem | None] = GraphQLOperation(
    name="courseItem",
    kind="query",
    safety="read",
    arguments={"course_membership_id": "ID", "id": "ID"},
    document="""
query courseItem($course_membership_id: ID, $id: ID) {
 courseItem(course_membership_id: $course_membership_id, id: $id) {
 ...CourseItem
 }
}
"""
    + COURSE_ITEM_FRAGMENT
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("courseItem", CourseItem),
)
