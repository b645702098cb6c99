# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem

OPERATION: GraphQLOperation[CourseItem | None] = GraphQLOperation(
    name="nextCourseItem",
    kind="query",
    root_field="nextCourseItem",
    python_path="healthie.queries.next_course_item",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query nextCourseItem($id: ID) {
  nextCourseItem(id: $id) {
    ...CourseItem
  }
}
"""
    + COURSE_ITEM_FRAGMENT,
    decode=optional_object_of("nextCourseItem", CourseItem),
)
