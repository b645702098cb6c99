# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.course import COURSE_FRAGMENT, Course


class CopyCourseInput(InputModel):
    id: ID


class CopyCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CopyCoursePayload] = GraphQLOperation(
    name="copyCourse",
    kind="mutation",
    safety="create",
    arguments={"input": "copyCourseInput!"},
    document="""
mutation copyCourse($input: copyCourseInput!) {
 copyCourse(input: $input) {
 ...CopyCoursePayload
 }
}

fragment CopyCoursePayload on copyCoursePayload {
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
    decode=object_of("copyCourse", CopyCoursePayload),
)
