# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_item_reference import COURSE_ITEM_REFERENCE_FRAGMENT
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteCourseMembershipInput(InputModel):
    id: ID | None = None


class DeleteCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCourseMembershipPayload] = GraphQLOperation(
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
