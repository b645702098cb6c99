# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership

OPERATION: GraphQLOperation[CourseMembership | None] = GraphQLOperation(
    name="courseMembership",
    kind="query",
    root_field="courseMembership",
    python_path="healthie.queries.course_membership",
    safety="read",
    confidence="full",
    arguments={
        "course_id": "ID",
        "course_item_id": "ID",
        "course_membership_id": "ID",
        "id": "ID",
        "user_group_id": "ID",
        "user_id": "ID",
    },
    document="""
query courseMembership($course_id: ID, $course_item_id: ID, $course_membership_id: ID, $id: ID, $user_group_id: ID, $user_id: ID) {
  courseMembership(
    course_id: $course_id
    course_item_id: $course_item_id
    course_membership_id: $course_membership_id
    id: $id
    user_group_id: $user_group_id
    user_id: $user_id
  ) {
    ...CourseMembership
  }
}
"""
    + COURSE_MEMBERSHIP_FRAGMENT,
    decode=optional_object_of("courseMembership", CourseMembership),
)
