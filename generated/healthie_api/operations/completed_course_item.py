# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT, CompletedCourseItem

OPERATION: GraphQLOperation[CompletedCourseItem | None] = GraphQLOperation(
    name="completedCourseItem",
    kind="query",
    root_field="completedCourseItem",
    python_path="healthie.queries.completed_course_item",
    safety="read",
    confidence="full",
    arguments={"course_item_id": "ID", "user_id": "ID"},
    document="""
query completedCourseItem($course_item_id: ID, $user_id: ID) {
  completedCourseItem(course_item_id: $course_item_id, user_id: $user_id) {
    ...CompletedCourseItem
  }
}
"""
    + COMPLETED_COURSE_ITEM_FRAGMENT,
    decode=optional_object_of("completedCourseItem", CompletedCourseItem),
)
