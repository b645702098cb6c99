# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.course_item import COURSE_ITEM_FRAGMENT, CourseItem

OPERATION: GraphQLOperation[CourseItem | None] = GraphQLOperation(
    name="prevCourseItem",
    kind="query",
    root_field="prevCourseItem",
    python_path="healthie.queries.prev_course_item",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query prevCourseItem($id: ID) {
  prevCourseItem(id: $id) {
    ...CourseItem
  }
}
"""
    + COURSE_ITEM_FRAGMENT,
    decode=optional_object_of("prevCourseItem", CourseItem),
)
