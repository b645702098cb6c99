# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[CourseMembership | None] = GraphQLOperation(
    name="courseMembership",
    kind="query",
    safety="read",
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
    + COURSE_MEMBERSHIP_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("courseMembership", CourseMembership),
)
