# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    optional_object_of,
)

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT, CourseItemReference
from ..operations.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT, CompletedCourseItem


class CourseItem(BaseModel):
    attached_object_is_video: Boolean | None
    blocked_by_prev_item: Boolean | None
    completed_by_client: Boolean | None
    completed_course_item: CompletedCourseItem | None
    completed_memberships_count: Int | None
    completion_required_for_next_module: Boolean
    course: NamedReference | None
    course_id: ID | None
    course_name: str | None
    created_at: DateTime
    custom_module_type: str | None
    date_restricted: Boolean | None
    description: str | None
    edit_url: str | None
    first_incomplete_required_module: CourseItemReference | None
    has_matrix_field: Boolean | None
    id: ID
    incomplete_course_item_id: ID | None
    item_id: ID | None
    item_type: str | None
    name: str | None
    next_item: CourseItemReference | None
    not_available_for_client: Boolean | None
    not_available_to_any_clients: Boolean | None
    position: Int | None
    prev_item: CourseItemReference | None
    scheduled_release: str | None
    updated_at: DateTime
    user_id: ID | None
    view_url: str | None


COURSE_ITEM_FRAGMENT = """
fragment CourseItem on CourseItem {
 attached_object_is_video
 blocked_by_prev_item
 completed_by_client
 completed_course_item {
 ...CompletedCourseItem
 }
 completed_memberships_count
 completion_required_for_next_module
 course {
 id
 name
 }
 course_id
 course_name
 created_at
 custom_module_type
 date_restricted
 description
 edit_url
 first_incomplete_required_module {
 ...CourseItemReference
 }
 has_matrix_field
 id
 incomplete_course_item_id
 item_id
 item_type
 name
 next_item {
 ...CourseItemReference
 }
 not_available_for_client
 not_available_to_any_clients
 position
 prev_item {
 ...CourseItemReference
 }
 scheduled_release
 updated_at
 user_id
 view_url
}
"""


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

NEXT_COURSE_ITEM: GraphQLOperation[CourseItem | None] = GraphQLOperation(
    name="nextCourseItem",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query nextCourseItem($id: ID) {
 nextCourseItem(id: $id) {
 ...CourseItem
 }
}
"""
    + COURSE_ITEM_FRAGMENT
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("nextCourseItem", CourseItem),
)

PREV_COURSE_ITEM: GraphQLOperation[CourseItem | None] = GraphQLOperation(
    name="prevCourseItem",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query prevCourseItem($id: ID) {
 prevCourseItem(id: $id) {
 ...CourseItem
 }
}
"""
    + COURSE_ITEM_FRAGMENT
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT,
    decode=optional_object_of("prevCourseItem", CourseItem),
)
