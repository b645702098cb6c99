# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    Upload,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.course import COURSE_FRAGMENT, Course, CourseType


class CourseMembersInput(InputModel):
    label: str
    value: str


class CreateCourseInput(InputModel):
    course_type: CourseType | str | None = None
    description: str | None = None
    external_preview_image_url: str | None = None
    formatted_benefits: str | None = None
    late_enroll: Boolean | None = None
    name: str | None = None
    preview_image: Upload | None = None
    preview_video_content: str | None = None
    start_date: ZonedDateTime | None = None


class DeleteCourseInput(InputModel):
    id: ID | None = None


class UpdateCourseInput(InputModel):
    course_members: list[CourseMembersInput | None] | None = None
    course_type: CourseType | str | None = None
    description: str | None = None
    external_preview_image_url: str | None = None
    formatted_benefits: str | None = None
    id: str | None = None
    late_enroll: Boolean | None = None
    name: str | None = None
    preview_image: Upload | None = None
    preview_video_content: str | None = None
    start_at: ZonedDateTime | None = None
    start_date: ZonedDateTime | None = None
    start_on_group_assignment: Boolean | None = None


class CreateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


class DeleteCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


class UpdateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


CREATE_COURSE: GraphQLOperation[CreateCoursePayload] = GraphQLOperation(
    name="createCourse",
    kind="mutation",
    safety="create",
    arguments={"input": "createCourseInput!"},
    document="""
mutation createCourse($input: createCourseInput) {
 createCourse(input: $input) {
 ...CreateCoursePayload
 }
}

fragment CreateCoursePayload on createCoursePayload {
 course {
 ...Course
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCourse", CreateCoursePayload),
)

DELETE_COURSE: GraphQLOperation[DeleteCoursePayload] = GraphQLOperation(
    name="deleteCourse",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCourseInput!"},
    document="""
mutation deleteCourse($input: deleteCourseInput) {
 deleteCourse(input: $input) {
 ...DeleteCoursePayload
 }
}

fragment DeleteCoursePayload on deleteCoursePayload {
 course {
 ...Course
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourse", DeleteCoursePayload),
)

UPDATE_COURSE: GraphQLOperation[UpdateCoursePayload] = GraphQLOperation(
    name="updateCourse",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCourseInput!"},
    document="""
mutation updateCourse($input: updateCourseInput) {
 updateCourse(input: $input) {
 ...UpdateCoursePayload
 }
}

fragment UpdateCoursePayload on updateCoursePayload {
 course {
 ...Course
 }
 messages {
 ...FieldError
 }
}
"""
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourse", UpdateCoursePayload),
)
