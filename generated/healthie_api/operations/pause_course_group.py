# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT


class PauseCourseGroupInput(InputModel):
    id: ID


class PauseCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[PauseCourseGroupPayload] = GraphQLOperation(
    name="pauseCourseGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "PauseCourseGroupInput!"},
    document="""
mutation pauseCourseGroup($input: PauseCourseGroupInput!) {
 pauseCourseGroup(input: $input) {
 ...PauseCourseGroupPayload
 }
}

fragment PauseCourseGroupPayload on PauseCourseGroupPayload {
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
    decode=object_of("pauseCourseGroup", PauseCourseGroupPayload),
)
