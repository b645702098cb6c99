# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT


class ResumeCourseGroupInput(InputModel):
    id: ID


class ResumeCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ResumeCourseGroupPayload] = GraphQLOperation(
    name="resumeCourseGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "ResumeCourseGroupInput!"},
    document="""
mutation resumeCourseGroup($input: ResumeCourseGroupInput!) {
 resumeCourseGroup(input: $input) {
 ...ResumeCourseGroupPayload
 }
}

fragment ResumeCourseGroupPayload on ResumeCourseGroupPayload {
 courseGroup {
 ...CourseGroup
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_GROUP_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resumeCourseGroup", ResumeCourseGroupPayload),
)
