# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.course import COURSE_FRAGMENT, Course
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCoursePayload] = GraphQLOperation(
    name="createCourse",
    kind="mutation",
    root_field="createCourse",
    python_path="healthie.mutations.create_course",
    safety="create",
    confidence="full",
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
