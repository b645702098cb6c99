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

from ..enums.course_membership_status import CourseMembershipStatus
from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT, CourseItemReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class CourseMembership(BaseModel):
    course: NamedReference | None
    course_id: ID | None
    course_status: CourseMembershipStatus
    created_at: DateTime
    id: ID
    is_paused: Boolean
    next_incomplete_item: CourseItemReference | None
    next_next_incomplete_item: CourseItemReference | None
    paused_at: DateTime | None
    start_at: DateTime | None
    total_paused_duration: Int
    updated_at: DateTime
    user: UserReference | None
    user_id: ID | None


COURSE_MEMBERSHIP_FRAGMENT = """
fragment CourseMembership on CourseMembership {
 course {
 id
 name
 }
 course_id
 course_status
 created_at
 id
 is_paused
 next_incomplete_item {
 ...CourseItemReference
 }
 next_next_incomplete_item {
 ...CourseItemReference
 }
 paused_at
 start_at
 total_paused_duration
 updated_at
 user {
 ...UserReference
 }
 user_id
}
"""


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
