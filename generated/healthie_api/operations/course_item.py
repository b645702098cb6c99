# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem

OPERATION: GraphQLOperation[CourseItem | None] = GraphQLOperation(
    name="courseItem",
    kind="query",
    root_field="courseItem",
    python_path="healthie.queries.course_item",
    safety="read",
    confidence="full",
    arguments={"course_membership_id": "ID", "id": "ID"},
    document="""
query courseItem($course_membership_id: ID, $id: ID) {
  courseItem(course_membership_id: $course_membership_id, id: $id) {
    ...CourseItem
  }
}
"""
    + COURSE_ITEM_FRAGMENT,
    decode=optional_object_of("courseItem", CourseItem),
)
