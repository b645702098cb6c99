# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.course_benefit import CourseBenefit
    from ..models.course_group import CourseGroup
    from ..models.course_item_reference import CourseItemReference
    from ..models.offering_reference import OfferingReference
    from ..models.user_group_reference import UserGroupReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        CourseBenefit,
        CourseGroup,
        CourseItemReference,
        OfferingReference,
        UserGroupReference,
    ) = later(
        __package__,
        "..models.course_benefit:CourseBenefit",
        "..models.course_group:CourseGroup",
        "..models.course_item_reference:CourseItemReference",
        "..models.offering_reference:OfferingReference",
        "..models.user_group_reference:UserGroupReference",
    )


class CourseType(OpenEnum):
    FIXED = "FIXED"
    ROLLING = "ROLLING"


class Course(BaseModel):
    active: Boolean
    clients_groups: list[CourseGroup] | None
    completed_course_memberships_count: Int | None
    course_benefits: list[CourseBenefit]
    course_groups: list[CourseGroup] | None
    course_items: list[CourseItemReference]
    course_memberships_count: str | None
    course_type: CourseType
    created_at: DateTime
    deleted_at: DateTime | None
    description: str | None
    end_date: DateTime | None
    formatted_benefits: str | None
    id: ID
    in_progress_course_memberships_count: Int | None
    late_enroll: Boolean | None
    name: str | None
    not_started_course_memberships_count: Int | None
    offerings: list[OfferingReference] | None
    preview_image_url: str | None
    preview_video_content: str | None
    start_date: DateTime | None
    updated_at: DateTime | None
    use_video_label: Boolean | None
    user_groups: list[UserGroupReference]
    user_id: ID | None
    users_course_items_progress: str | None
    users_progress: str | None


COURSE_FRAGMENT = """
fragment Course on Course {
 active
 clients_groups {
 course {
 id
 name
 }
 id
 is_paused
 paused_at
 start_at
 start_on_group_assignment
 user_group {
 id
 name
 }
 }
 completed_course_memberships_count
 course_benefits {
 benefit
 course_id
 id
 }
 course_groups {
 course {
 id
 name
 }
 id
 is_paused
 paused_at
 start_at
 start_on_group_assignment
 user_group {
 id
 name
 }
 }
 course_items {
 id
 name
 item_id
 item_type
 position
 }
 course_memberships_count
 course_type
 created_at
 deleted_at
 description
 end_date
 formatted_benefits
 id
 in_progress_course_memberships_count
 late_enroll
 name
 not_started_course_memberships_count
 offerings {
 billing_frequency
 currency
 id
 name
 price
 }
 preview_image_url
 preview_video_content
 start_date
 updated_at
 use_video_label
 user_groups {
 id
 name
 }
 user_id
 users_course_items_progress
 users_progress
}
"""


OPERATION: GraphQLOperation[Course | None] = GraphQLOperation(
    name="course",
    kind="query",
    safety="read",
    arguments={"course_id": "ID", "id": "ID"},
    document="""
query course($course_id: ID, $id: ID) {
 course(course_id: $course_id, id: $id) {
 ...Course
 }
}
"""
    + COURSE_FRAGMENT,
    decode=optional_object_of("course", Course),
    facts=(Fact(argument="course_id", kind="replaced", text="is deprecated: use `id`", check="deprecated"),),
)
