# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT


class DeleteCourseGroupInput(InputModel):
    id: ID | None = None


class UpdateCourseGroupInput(InputModel):
    id: ID | None = None
    start_at: ZonedDateTime | None = None


class DeleteCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


class UpdateCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


DELETE_COURSE_GROUP: GraphQLOperation[DeleteCourseGroupPayload] = GraphQLOperation(
    name="deleteCourseGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCourseGroupInput!"},
    document="""
mutation deleteCourseGroup($input: deleteCourseGroupInput) {
 deleteCourseGroup(input: $input) {
 ...DeleteCourseGroupPayload
 }
}

fragment DeleteCourseGroupPayload on deleteCourseGroupPayload {
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
    decode=object_of("deleteCourseGroup", DeleteCourseGroupPayload),
)

UPDATE_COURSE_GROUP: GraphQLOperation[UpdateCourseGroupPayload] = GraphQLOperation(
    name="updateCourseGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCourseGroupInput!"},
    document="""
mutation updateCourseGroup($input: updateCourseGroupInput) {
 updateCourseGroup(input: $input) {
 ...UpdateCourseGroupPayload
 }
}

fragment UpdateCourseGroupPayload on updateCourseGroupPayload {
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
    decode=object_of("updateCourseGroup", UpdateCourseGroupPayload),
)
