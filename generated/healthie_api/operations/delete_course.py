# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.course import COURSE_FRAGMENT, Course
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCourseInput(InputModel):
    id: ID | None = None


class DeleteCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCoursePayload] = GraphQLOperation(
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
