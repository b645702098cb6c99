# Generated.
from hero_healthie_runtime.graphql.api import (
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    Upload,
    ZonedDateTime,
    object_of,
)

from ..enums.course_type import CourseType
from ..models.course import COURSE_FRAGMENT, Course
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class CreateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCoursePayload] = GraphQLOperation(
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
