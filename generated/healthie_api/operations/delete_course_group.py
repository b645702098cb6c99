# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCourseGroupInput(InputModel):
    id: ID | None = None


class DeleteCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCourseGroupPayload] = GraphQLOperation(
    name="deleteCourseGroup",
    kind="mutation",
    root_field="deleteCourseGroup",
    python_path="healthie.mutations.delete_course_group",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseGroup", DeleteCourseGroupPayload),
)
