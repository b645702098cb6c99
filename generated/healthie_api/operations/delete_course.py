# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteCourse",
    python_path="healthie.mutations.delete_course",
    safety="idempotent_write",
    confidence="full",
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
