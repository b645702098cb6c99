# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.course import COURSE_FRAGMENT, Course
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CopyCourseInput(InputModel):
    id: ID


class CopyCoursePayload(BaseModel):
    course: Course | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CopyCoursePayload] = GraphQLOperation(
    name="copyCourse",
    kind="mutation",
    root_field="copyCourse",
    python_path="healthie.mutations.copy_course",
    safety="create",
    confidence="full",
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
