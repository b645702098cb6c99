# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.course import COURSE_FRAGMENT, Course
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCoursePayload] = GraphQLOperation(
    name="updateCourse",
    kind="mutation",
    root_field="updateCourse",
    python_path="healthie.mutations.update_course",
    safety="idempotent_write",
    confidence="full",
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
