# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership


class DeleteCourseMembershipInput(InputModel):
    id: ID | None = None


class UpdateCourseMembershipInput(InputModel):
    id: ID | None = None
    send_nudge: Boolean | None = None
    start_at: ZonedDateTime | None = None


class DeleteCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


class UpdateCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


DELETE_COURSE_MEMBERSHIP: GraphQLOperation[DeleteCourseMembershipPayload] = GraphQLOperation(
    name="deleteCourseMembership",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCourseMembershipInput!"},
    document="""
mutation deleteCourseMembership($input: deleteCourseMembershipInput) {
 deleteCourseMembership(input: $input) {
 ...DeleteCourseMembershipPayload
 }
}

fragment DeleteCourseMembershipPayload on deleteCourseMembershipPayload {
 courseMembership {
 ...CourseMembership
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_MEMBERSHIP_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseMembership", DeleteCourseMembershipPayload),
)

UPDATE_COURSE_MEMBERSHIP: GraphQLOperation[UpdateCourseMembershipPayload] = GraphQLOperation(
    name="updateCourseMembership",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCourseMembershipInput!"},
    document="""
mutation updateCourseMembership($input: updateCourseMembershipInput) {
 updateCourseMembership(input: $input) {
 ...UpdateCourseMembershipPayload
 }
}

fragment UpdateCourseMembershipPayload on updateCourseMembershipPayload {
 courseMembership {
 ...CourseMembership
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_MEMBERSHIP_FRAGMENT
    + COURSE_ITEM_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourseMembership", UpdateCourseMembershipPayload),
    facts=(
        Fact(
            argument="input.send_nudge",
            kind="drops_all_else",
            text="drops all other changes of the same call: send it alone",
            check="refuse",
            others=("id",),
        ),
    ),
)
