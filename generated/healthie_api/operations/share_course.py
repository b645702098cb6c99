# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.course import COURSE_FRAGMENT, Course


class ShareCourseInput(InputModel):
    course_share_recipient: str | None = None
    id: ID | None = None


class ShareCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ShareCoursePayload] = GraphQLOperation(
    name="shareCourse",
    kind="mutation",
    safety="create",
    arguments={"input": "shareCourseInput!"},
    document="""
mutation shareCourse($input: shareCourseInput) {
 shareCourse(input: $input) {
 ...ShareCoursePayload
 }
}

fragment ShareCoursePayload on shareCoursePayload {
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
    decode=object_of("shareCourse", ShareCoursePayload),
)
