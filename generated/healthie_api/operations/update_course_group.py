# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime
from pydantic import Field

from ..models.course_group import COURSE_GROUP_FRAGMENT, CourseGroup
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCourseGroupInput(InputModel):
    id: ID | None = None
    start_at: ZonedDateTime | None = None


class UpdateCourseGroupPayload(BaseModel):
    course_group: CourseGroup | None = Field(validation_alias="courseGroup", serialization_alias="courseGroup")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCourseGroupPayload] = GraphQLOperation(
    name="updateCourseGroup",
    kind="mutation",
    root_field="updateCourseGroup",
    python_path="healthie.mutations.update_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseGroupInput!"},
    document="""
mutation updateCourseGroup($input: updateCourseGroupInput) {
  updateCourseGroup(input: $input) {
    ...UpdateCourseGroupPayload
  }
}

fragment UpdateCourseGroupPayload on updateCourseGroupPayload {
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
    decode=object_of("updateCourseGroup", UpdateCourseGroupPayload),
)
